"""Which ways of saying a change suit the phrase of its measure. Refuses to choose among those that do."""

from __future__ import annotations

import re

from dialogs.domain.wishes.frames import AROUND, Frames
from dialogs.messages import Sentence, Text, Words

_CLAUSE = re.compile(r"\b(?:who|that|we|what|how|in which|people wait|recommended)\b")
_COUNT = re.compile(r"\b(?:number|share) of\b|\{things\}")


def holds_a_clause(phrase: Text) -> bool:
    """Whether a phrase, or one that stands in it, has a clause, behind which a verb would seem to belong to it."""
    return _CLAUSE.search(_told(phrase)) is not None


def suiting(frames: Frames, phrase: Text) -> Frames:
    """Those of the frames that suit a phrase: no number is improved, and no verb stands on both sides of a clause."""
    unfit = AROUND if holds_a_clause(phrase) else frozenset()
    improved = _COUNT.search(_told(phrase)) is None
    return tuple(one for one in frames if one.msgid not in unfit and (improved or "Improve" not in one.msgid))


def _told(phrase: Text) -> str:
    """The English of a phrase and of those that stand in it, for rules that ask only which words there are."""
    if isinstance(phrase, Words):
        return phrase.text
    if not isinstance(phrase, Sentence):
        return ""
    return " ".join([phrase.msgid, *(_told(value) for _, value in phrase.args if isinstance(value, Sentence | Words))])
