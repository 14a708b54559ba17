"""One line read as a goal, field by field. Refuses to invent a figure."""
