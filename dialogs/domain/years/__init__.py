"""Bigger goals of a year in quarters. Refuses to invent a number nobody gave."""
