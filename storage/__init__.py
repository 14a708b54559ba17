"""The memory of the coach: people, goals, reminders and words not yet sent; refuses to decide or to phrase anything."""
