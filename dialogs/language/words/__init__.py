"""Words looked up: letters folded, tokens, tables of phrases, what a rule finds. Refuses to give any of it a value."""
