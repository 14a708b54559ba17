"""Practice and training groups, for both sides. Refuses to show one person to another."""
