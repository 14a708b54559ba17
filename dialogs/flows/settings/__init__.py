"""One setting at a time, and forgetting all. Refuses to show pages."""
