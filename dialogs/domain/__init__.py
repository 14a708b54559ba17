"""What the coach knows about goals, measures and reviews, as frozen values and pure functions."""
