"""What a team sees while it holds the laptop: its own secrets, nobody else's."""
