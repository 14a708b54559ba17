"""Cities, hours and currencies by their names. Refuses to guess from a location."""
