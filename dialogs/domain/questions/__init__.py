"""What people ask, and examples from their fields. Refuses to recognise a question."""
