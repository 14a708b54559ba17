"""Figures told of days that are over. Refuses to know what they are of."""
