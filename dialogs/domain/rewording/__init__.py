"""Vague wishes made into goals to choose from. Refuses to change what the person gave."""
