"""Figures that come for a kept goal: read, doubted, reckoned, noted. Refuses to ask for them."""
