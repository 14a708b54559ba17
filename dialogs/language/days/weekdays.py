"""Which weekdays a text names: "Friday and Saturday", «الخميس والجمعة». Refuses dates: they are `spans`."""

from __future__ import annotations

from dialogs.language.words.tokens import tokenize

NOT_A_DAY = frozenset(("واحد", "واحده", "وحده", "وحد"))


def weekdays_in(text: str) -> frozenset[int]:
    """The weekdays named, 0 for Monday; none where a number is meant ("one month": «واحد الشهر»)."""
    return frozenset(
        int(value)
        for token in tokenize(text)
        if "weekday" in token.senses
        and token.folded not in NOT_A_DAY
        and "digit" not in token.senses
        and (value := token.senses["weekday"].value) is not None
    )
