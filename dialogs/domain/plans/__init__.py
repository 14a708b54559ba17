"""The plan around a goal and what may stand in it. Refuses to choose for the person."""
