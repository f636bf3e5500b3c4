"""The rules of the workshop, one module per stretch of it; ``game.decide`` is the way in."""
