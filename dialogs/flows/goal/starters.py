"""Wishes to begin with, for who has none in words yet. Refuses to guess the person's own."""

from __future__ import annotations

from dialogs.messages import T, Text

STARTERS: tuple[tuple[str, Text], ...] = (
    ("customers", T("More new customers")),
    ("sales", T("More sales")),
    ("known", T("Better known")),
    ("loyal", T("Customers who come back")),
)
