"""The terminal door: the same coach, the same database code, no network; refuses to know what is said."""
