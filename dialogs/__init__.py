"""The thinking of the coach: language, goals and conversations as pure functions; no clock, network or database."""
