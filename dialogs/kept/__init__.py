"""Words held against the goals that are kept: which one, which step, what is reported of it. Refuses to change any."""
