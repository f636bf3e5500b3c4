"""Screens of the team that holds the laptop; ``registry.make_team_screen`` makes the one for a phase."""
