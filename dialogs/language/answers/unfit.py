"""A figure called too low or too high, and what is put in its place: "22 is too low, make it 40". Reads no figure."""

from __future__ import annotations

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.wordings import tables, wording

LONGEST = 100
MOST_BEFORE = 5
_TABLES = tables("unfit")
_AMOUNTS = frozenset({"number", "percent", "money"})


def put_instead(text: str, context: Context) -> str | None:
    """The words behind such a judgement, empty where it stands alone; `None` where no figure is judged."""
    said = wording(text) if len(text) <= LONGEST else None
    found = _TABLES.find(said, ("unfit",), range(1, MOST_BEFORE + 1)) if said else None
    if said is None or found is None:
        return None
    amounts = [one for one in find_spans(text, context) if one.kind in _AMOUNTS]
    first, last = said.starts[found[0]], said.ends[found[1] - 1]
    if not any(one.end_at <= first for one in amounts):
        return None
    rest = said.behind(found[1])
    return rest if any(one.start_at >= last for one in amounts) else (None if rest else "")
