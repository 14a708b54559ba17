"""Which of numbered options a person names: "2", "the second one", «الاتنين». Refuses a number beyond the options."""

import re
from collections.abc import Mapping, Sequence

from dialogs.language.goals.line import Line
from dialogs.language.words.vocabulary import Cue

_ORDINALS = ("option_1", "option_2", "option_3", "option_4", "option_5")
_FIRST_WORDS = 4
_LISTED = re.compile(r"\s*[1-9١-٩](?:\s*[,،&+/]\s*[1-9١-٩])+\s*")
_FIGURE = re.compile(r"[1-9١-٩]")
_CARDINALS = frozenset({"one", "two", "three", "four", "five"}) | frozenset(
    {"واحد", "واحده", "وحده", "اثنين", "اتنين", "ثلاثه", "تلاته", "اربعه", "خمسه"}
)
_ANDS = frozenset({"and", "or", "&", "+", ",", "،", "و", "w"})
_JOINERS = _ANDS | {"the"}


def read_choice(line: Line, said: Mapping[str, Sequence[Cue]], options: int) -> tuple[tuple[int, ...], int]:
    """The options named, counted from 1, and the token behind the words that name them; () and 0 where none is.

    A bare figure counts only near the beginning, where nothing else is measured by it ("30 %" is no thirtieth option).
    """
    if options < 1:
        return (), 0
    if any((cue.first < _FIRST_WORDS and cue.weight > 1) or cue.first == 0 for cue in said.get("none_of", ())):
        return (), 0
    listed = _LISTED.fullmatch(line.text)
    if listed and all(1 <= int(one) <= options for one in _FIGURE.findall(line.text)):
        return tuple(dict.fromkeys(int(one) for one in _FIGURE.findall(line.text))), len(line.tokens)
    numbered = {cue.first + 1 for name in _ORDINALS for cue in said.get(name, ()) if cue.weight > 1}
    cues = [cue for name in ("both", "all") for cue in said.get(name, ()) if cue.first not in numbered]
    if options > 1 and cues and cues[0].first < _FIRST_WORDS:
        whole = "all" in said or options == 2  # noqa: PLR2004 - both of two
        return (tuple(range(1, options + 1)) if whole else (1, 2)), cues[0].last
    figures = _figures(line, options)
    if figures:
        return figures
    places = {name: place for place, name in enumerate(_ORDINALS[:options], 1)} | {"option_last": options}
    if options % 2:
        places["option_middle"] = options // 2 + 1
    named = [
        (cue.first, -cue.weight, place, cue.last)
        for name, place in places.items()
        for cue in said.get(name, ())
        if (cue.first < _FIRST_WORDS or name == "option_last") and _names(line, cue)
    ]
    if not named:
        return (), 0
    chosen: list[int] = []
    last = 0
    for first, _, place, behind in sorted(named):
        if not chosen or (last <= first and _joined(line, last, first)):
            chosen.append(place)
            last = behind
    return tuple(dict.fromkeys(chosen)), last


def _joined(line: Line, last: int, first: int) -> bool:
    """Whether one option is named along with the one before: "the first and the third", «الأول والثالث»."""
    between = {token.folded for token in line.tokens[last:first]}
    return between <= _JOINERS and (bool(between & _ANDS) or line.tokens[first].folded.startswith("و"))


def _names(line: Line, cue: Cue) -> bool:
    """Whether the word names an option here; a mere "one" or "two" does so where it opens the answer."""
    plain = cue.weight == 1 and line.tokens[cue.first].core in _CARDINALS and cue.first > 0
    return not (plain and not _after_ordinal(line, cue)) and not _counts(line, cue) and not _refused(line, cue)


def _after_ordinal(line: Line, cue: Cue) -> bool:
    return line.tokens[cue.first - 1].folded in _ANDS


def _refused(line: Line, cue: Cue) -> bool:
    """Whether the option is named only to be refused: "not the first one"."""
    return any(0 <= cue.first - no.last <= 1 for no in line.named("cues", "not"))


def _counts(line: Line, cue: Cue) -> bool:
    """Whether the word is part of a larger amount ("واحد ونص") and so names no option."""
    return any(span.start_at <= cue.start and cue.end < span.end_at for span in line.spans) or _counted(line, cue.last)


def _figures(line: Line, options: int) -> tuple[tuple[int, ...], int] | None:
    """Figures that open the answer: "2", "1 and 3", "رقم ٢"."""
    found: list[int] = []
    last = 0
    for at, token in enumerate(line.tokens[: _FIRST_WORDS + 2]):
        if token.kind != "number" or not token.folded.isdigit() or not 1 <= int(token.folded) <= options:
            continue
        if (found and at - last > 1) or (not found and at >= _FIRST_WORDS) or _measured(line, token.start, token.end):
            break
        if not found and _counted(line, at + 1):
            break
        found.append(int(token.folded))
        last = at + 1
    return (tuple(dict.fromkeys(found)), last) if found else None


def _counted(line: Line, at: int) -> bool:
    """Whether the figure counts something: "3 clients a week" names no third option."""
    periods = [cue for name in ("per_day", "per_week", "per_month") for cue in line.named("cues", name)]
    measured = any(cue.first == at for cue in line.any_named("measures"))
    return measured or any(cue.first == at and cue.weight > 1 for cue in periods)


def _measured(line: Line, start: int, end: int) -> bool:
    """Whether the figure belongs to a percentage, an amount of money, a length of time or a date."""
    return any(
        span.kind not in {"number", "range"} and span.start_at <= start and end <= span.end_at for span in line.spans
    )
