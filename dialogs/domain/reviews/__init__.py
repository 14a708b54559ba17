"""When a goal is looked back at, where it stands, and why. Refuses to blame."""
