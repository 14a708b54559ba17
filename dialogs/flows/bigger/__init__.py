"""The bigger goal of a year and its quarters. Refuses to ask about single goals."""
