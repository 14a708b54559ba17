"""The words of a bigger goal that still name a number it has no more; refuses to change words that are the person's."""

from __future__ import annotations

from dialogs.domain.aimed import Amount
from dialogs.domain.goal import BusinessGoal
from dialogs.events import Known
from dialogs.flow import Option, Question
from dialogs.flows.asking.answering import context_of
from dialogs.language.goals.spans import find_spans
from dialogs.messages import T, Words

_LARGE = 1000
_LONG = 80


def names_number(bigger: BusinessGoal, known: Known) -> bool:
    """Whether the words say a number, in words too: «مليون»."""
    if any(map(str.isdigit, bigger.words)):
        return True
    number = bigger.target.value if bigger.target is not None else None
    return any(one.value == number for one in find_spans(bigger.words, context_of(known)) if one.value is not None)


def shortened(words: str) -> str:
    """Words as they are quoted in a question: a long story is cut, at a word."""
    return words if len(words) <= _LONG else f"{words[:_LONG].rsplit(' ', 1)[0]} …"


def rewording_question(words: str, fresh: str | None) -> Question:
    """Ask how it reads with the new number; `fresh`, the old words with that number, is offered where it is plain."""
    offered = (Option("fresh", Words(fresh)),) if fresh else ()
    text = T("“{words}” still names the old number. How should it read now?", words=Words(words))
    return Question(text, (*offered, Option("same", T("Leave the words"))))


def renumbered(bigger: BusinessGoal, after: BusinessGoal, known: Known) -> str | None:
    """The words with the new number put in; `None` where it is not plain which of their figures is the old one."""
    if bigger.target is None or after.target is None or after.target.unit != bigger.target.unit:
        return None
    old, new = f"{bigger.target.value:g}", f"{after.target.value:g}"
    if bigger.words.count(old) == 1:
        return bigger.words.replace(old, new)
    return _spelt_anew(bigger.words, bigger.target, after.target, known)


def _spelt_anew(words: str, old: Amount, new: Amount, known: Known) -> str | None:
    """The words with the one figure that is the old number, however it is spelt, put anew in digits."""
    spans = [one for one in find_spans(words, context_of(known)) if one.value == old.value]
    if len(spans) != 1:
        return None
    shown = f"{new.value:,.10g}" if new.value >= _LARGE else f"{new.value:g}"
    told = words[spans[0].start_at : spans[0].end_at].rsplit(maxsplit=1)[-1]
    unit = f" {told}" if spans[0].kind == "money" and told.isalpha() else "%" if spans[0].kind == "percent" else ""
    return f"{words[: spans[0].start_at]}{shown}{unit}{words[spans[0].end_at :]}"
