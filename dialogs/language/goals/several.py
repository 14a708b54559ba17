"""Several goals in one message, told apart where each stands by itself. Refuses to part a goal from its limit."""

import re

from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.words.context import Context
from dialogs.language.words.lexicon import LANGUAGES, load_words

_MARKS = re.compile(r"(?:^|(?<=[\s:;،,؛(]))\(?(?:(?P<number>[1-9\u0661-\u0669])\s?[).\-:]|[•*–-])\s+")
_BREAKS = re.compile(r"\s*(?:[;؛\n]+|\.\s)\s*")
_EDGES = " \t\n,،;؛.:"
_MOST, _LONGEST, _SURE = 6, 600, 0.7
_FEWEST_MARKS = 2


def goals_in(text: str, context: Context) -> tuple[str, ...]:
    """The words of each goal in a message, in their order; the whole message alone where it holds no more than one."""
    if len(text) > _LONGEST:
        return (text,)
    listed = _listed(text)
    if len(listed) >= _FEWEST_MARKS and all(_is_wished(read_goal(part, context)) for part in listed):
        return tuple(listed[:_MOST])
    parts = _joined(text, context)
    return tuple(parts[:_MOST]) if len(parts) > 1 else (text,)


def _listed(text: str) -> list[str]:
    """The items of a list: "1) … 2) …", or lines with dashes."""
    marks = list(_MARKS.finditer(text))
    numbered = [mark for mark in marks if mark["number"]]
    if numbered:
        marks = numbered if [int(mark["number"]) for mark in numbered] == list(range(1, len(numbered) + 1)) else []
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    parts = [text[mark.end() : end].strip(_EDGES) for mark, end in zip(marks, ends, strict=False)]
    return [part for part in parts if part]


def _joined(text: str, context: Context) -> list[str]:
    """The goals of a sentence, parted at its stops and at words that join where both sides are goals with a figure."""
    places = sorted({*(_place(one) for one in _BREAKS.finditer(text)), *(_place(one) for one in _joiners(text))})
    whole = read_goal(text, context)
    told = [whole.evidence[name] for name in ("guardrail", "purpose") if name in whole.evidence]
    parts, begun = [], 0
    for end, start in places:
        left, right = text[begun:end].strip(_EDGES), text[start:].strip(_EDGES)
        aside = any(first < start + 1 and end <= last for first, last in told)
        if not aside and _are_two(read_goal(left, context), read_goal(right, context)):
            parts.append(left)
            begun = start
    return [*parts, text[begun:].strip(_EDGES)]


def _joiners(text: str) -> list[re.Match[str]]:
    words = [word for language in LANGUAGES for word in load_words(language, "particles").get("joining_goals", ())]
    any_of = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    apart = rf"\s*[,،]?\s+(?:{any_of})\s+|\s+\u0648\s*(?=\S)"
    return list(re.finditer(apart, text, re.IGNORECASE))


def _place(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), match.end()


def _is_wished(reading: Reading) -> bool:
    return reading.goal and ("direction" in reading.evidence or reading.target is not None)


def _are_two(left: Reading, right: Reading) -> bool:
    """Whether two sides are goals of different measures, at least one with a figure and each with its own movement.

    What is to be done first is the way to what follows: "launch a campaign and get 300 leads".
    """
    if _is_done(left) or not all(one.goal and one.confidence >= _SURE and _named(one) for one in (left, right)):
        return False
    figured = [one for one in (left, right) if one.target is not None]
    moved = len(figured) > 1 or all("direction" in one.evidence or _is_done(one) for one in (left, right))
    return bool(figured) and moved and (left.metric, left.channel) != (right.metric, right.channel)


def _is_done(one: Reading) -> bool:
    return one.direction == "deliver"


def _named(one: Reading) -> bool:
    """Whether a side says what is to move, or what is to be done."""
    return one.metric not in (None, "custom") or (_is_done(one) and one.thing is not None)
