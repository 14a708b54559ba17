"""Free text in Arabic and English read as amounts, dates and goals. Refuses to look at a clock or a network."""
