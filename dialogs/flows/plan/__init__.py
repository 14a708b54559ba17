"""The plan, part by part. Refuses to choose for the person."""
