"""A wish without the story around it: only what the wish itself says is carried into its offers. Refuses to read one.

Of the sentences that wish nothing stay the place of work, what one works as, where, and whatever a field was read from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TypeVar

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes.meant import PLAINLY
from dialogs.domain.wishes.no_pieces import carried_words
from dialogs.domain.wishes.own_words import evidence_in
from dialogs.domain.wishes.trade_said import trade_told
from dialogs.domain.wishes.wishes import kinds_in, met_in, named_place, stretches_of
from dialogs.language.goals.whereabouts import is_a_place, place_in
from dialogs.language.words.folding import fold
from dialogs.language.words.qualifier_words import Stretch, any_of, out_of_fold, overlaps

_Read = TypeVar("_Read", bound=WishRead)
_READ = ("metric", "channel", "deadline", "target", "baseline", "guardrail", "purpose")
_NOT_USED = "app_use"
_END, _LONG, _SEVERAL = ".", 8, 2
_DAYS = re.compile(r"\b(?:my|our|on) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b")
_WHO = re.compile(r"(?:we are|we're|this is) (?:a|an|the)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:at|to|from|in|for) the (?:\w+ )?$|\b(?:their|other|another|every) (?:\w+ )?$"
    r"|(?<!\w)(?:زرت|رحت|بروح|اروح|أروح|عند|لعند)\s+$",
    re.IGNORECASE,
)
_THAT = re.compile(r"\s+(?:(?:ال\w+\s+)?(?:اللي|الي|يلي|الذي|التي|لي)|that|which|next door|across)(?!\w)")
_THEM = re.compile(r"\b(?:them|they|their)\b|(?<=\w\w)(?:هم|هن)(?!\w)", re.IGNORECASE)


def told_around(reading: WishRead) -> tuple[Stretch, ...]:
    """Where a wish tells at length how things are; what is short ("we sell sea salt and …") is its own."""
    story: tuple[Stretch, ...] = getattr(reading, "story", ())
    words = sum(len(reading.text[start:end].split()) for start, end in story)
    if len(story) < _SEVERAL and words < _LONG:
        story = tuple(one for one in story if _holds_a_mere_figure(reading, one) or _tells_who(reading.text, one))
    folded = fold(reading.text)
    instead = (out_of_fold(folded.offsets, *match.span()) for match in _instead().finditer(folded.text))
    read = [evidence_in(reading)[name] for name in ("metric", "target") if name in evidence_in(reading)]
    return (*story, *(one for one in instead if not overlaps(one, (*story, *read))))


@cache
def _instead() -> re.Pattern[str]:
    """What one does not want to happen, up to the end of its clause: «بدل ما يقعد في المخزن»."""
    words = any_of(sorted(carried_words("opens", "instead"), key=lambda one: (-len(one), one)))
    return re.compile(rf"(?<!\w)(?:{words})\s[^.,?;]*")


def _holds_a_mere_figure(reading: WishRead, story: Stretch) -> bool:
    """Whether a figure stands in a short story that says neither where one stands nor where to."""
    figures = any(letter.isdigit() for letter in reading.text[slice(*story)])
    return figures and not overlaps(story, [evidence_in(reading).get(name, (0, 0)) for name in ("baseline", "target")])


def _tells_who(text: str, story: Stretch) -> bool:
    """Whether a story only says who one is: "we are a school for the blind"."""
    return _WHO.match(text[slice(*story)]) is not None


def without_story(reading: _Read) -> _Read:
    """The same wish with its story blanked but for what is kept of it; all places stay as they were."""
    replaced, story = getattr(reading, "_replace", None), told_around(reading)
    if replaced is None or not story:
        return reading
    text = reading.text
    kept = sorted(_kept(reading))
    for start, end in story:
        text = text[:start] + _blank(reading.text, (start, end), kept) + text[end:]
    wished: _Read = replaced(text=text, field=None)
    return wished


def speaking_for_itself(reading: _Read) -> _Read:
    """The same wish without its story where what is left tells what it is about, or all of it; else as it came."""
    if met_in(reading.text) == _NOT_USED:
        return reading
    wish = _wish_alone(reading)
    bare = not wish.isascii() and len(wish.replace(_END, " ").split()) < _SEVERAL
    if bare and not set(PLAINLY).isdisjoint(kinds_in(reading.text)):
        return reading
    works = named_place(reading.text) is not None and any(letter.isalpha() for letter in wish)
    told = reading.metric is not None or works or bool(kinds_in(wish))
    return without_story(reading) if told else reading


def _wish_alone(reading: WishRead) -> str:
    text = reading.text
    for start, end in told_around(reading):
        text = text[:start] + _END + " " * (end - start - 1) + text[end:]
    return text


def _kept(reading: WishRead) -> Iterator[Stretch]:
    """What a story may add to an offer."""
    evidence = evidence_in(reading)
    yield from (evidence[name] for name in _READ if name in evidence)
    places = stretches_of(reading.text, "businesses") if named_place(reading.text) else ()
    for start, end in places:
        if not (_OTHERS.search(reading.text[:start]) or _THAT.match(reading.text[end:])):
            yield start, end
    yield from (match.span() for match in _DAYS.finditer(reading.text))
    alone = _wish_alone(reading)
    if _THEM.search(alone) and not stretches_of(alone, "people"):
        yield from stretches_of(reading.text, "people")
    trade, place = trade_told(reading.text), _known_place(reading.text)
    yield from (one for one in (trade, place) if one is not None)


def _known_place(text: str) -> Stretch | None:
    """Where a story names a town or country that we know, with the word before it."""
    folded = fold(text)
    found = place_in(text, folded.text, folded.offsets, ())
    known = (
        found is not None
        and found[0].relation == "in"
        and (is_a_place(fold(found[0].name).text) or found[0].name[:1].isupper())
    )
    return out_of_fold(folded.offsets, *found[1]) if found is not None and known else None


def _blank(text: str, story: Stretch, kept: list[Stretch]) -> str:
    """A stretch of a story as blanks, with a full stop between the pieces that are kept of it."""
    start, end = story
    said = [_END, *" " * (end - start - 1)]
    for first, last in kept:
        if start <= first and last <= end:
            said[first - start : last - start] = text[first:last]
            if last < end and said[last - start] == " ":
                said[last - start] = _END
    return "".join(said)[: end - start]
