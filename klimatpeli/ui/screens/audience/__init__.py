"""What the room sees. These screens draw from an ``AudienceState`` and know nothing else."""
