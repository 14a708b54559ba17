"""Days and stretches of days in a line. Refuses to know what they are for."""
