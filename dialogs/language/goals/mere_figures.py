"""Figures that belong to a name or a saying and count nothing: "24/7", "top 10", "4K video". Refuses to read a role."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dialogs.language.words.particles import particles

if TYPE_CHECKING:
    from dialogs.language.goals.candidate import Candidate
    from dialogs.language.goals.line import Line

_STARS = frozenset({"star", "stars"})
_OF_STARS = particles("of_stars")
_IN_STARS = particles("in_stars")
_TOPS = particles("before_tops")
_IN_SHARPNESS = particles("in_sharpness")
_SHARPNESS = frozenset({2000.0, 4000.0, 5000.0, 8000.0})
_FOUNDED = particles("founded")
_SINCE = frozenset({"منذ", "من", "في", "ف", "فى", "men", "mn", "mel", "in", "from", "since"})
_AT, _MOVES = particles("at_a_year"), ("increase", "decrease", "reach", "gain")
_WITH_HALF = ("term", "board", "marathon")
_YEAR = frozenset({"سنه", "عام", "year", "in"})
_RANKS = particles("before_ranks")
_LONE_ONES = particles("lone_ones")
_OF = frozenset({"of", "من"})
_ALWAYS = ("24/7", "24x7", "24-7", "7/24")
_HOURS_AND_DAYS = frozenset({24.0, 7.0})
_AGES_OF, _AGE_BOUNDS, _IN_THE_MIDDLE = particles("ages_of"), particles("age_bounds"), particles("in_the_middle")
_SQUARES = ("2", "²")
_OLDEST, _FULL = 1900, 4
_MOST_STARS, _MOST_OF_US = 7, 100
_TEAMS = particles("teams")
_NUMBERED = particles("numbered")
_NO_NOUN = particles("no_noun")
_MOST_NUMBERED = 50
_NUMBER_WORDS, _SAME_ONES, _NOT_EVEN = particles("number_words"), particles("same_ones"), particles("not_even")
_TOWNS, _NEVER_SIZES = particles("towns"), frozenset({"fold", "point", "percent", "star", "mile", "km", "k"})
_OUR_TEAM, _WE_ARE = particles("our_team"), particles("we_are")
_GROWN, _STEPS = 12, 4
_MADE_OF = frozenset({"of", "من"})
_AGED = particles("aged")
_PLURAL = re.compile(r"['’]?s\b")
_CALLED_BY_AGE = re.compile(
    r"\b(?:(?:over|under|above|below)-|(?:their|her|his|our|my|your|the|early|mid|late)[ -]"
    r"|(?:among|amongst|for|by|from|with|to|of|at|the|more|some|women|men|people|adults|folk|folks) (?:over|under) )$",
    re.IGNORECASE,
)
_GOING_ON = frozenset({"and", ",", ".", "with", "who", "running", "owner", "years", "year", "yo"})


def is_mere_figure(line: Line, one: Candidate) -> bool:
    """Whether an amount is part of a name or saying, a rank, or the year a business began in: no goal counts it."""
    return (
        _stars(line, one)
        or _rank(line, one)
        or _always(line, one)
        or _top(line, one)
        or _sharpness(line, one)
        or _began(line, one)
        or _one_of(line, one)
        or line.text[one.end : one.end + 9].lower().lstrip(" -").startswith(_WITH_HALF)
        or _of_us(line, one)
        or _numbered(line, one)
        or _age(line, one)
        or _half_way(line, one)
        or _area(line, one)
        or _called(line, one)
        or _same_ones(line, one)
        or _not_a_penny(line, one)
        or _of_a_town(line, one)
        or _of_so_many(line, one)
    )


def _behind(line: Line, one: Candidate, most: int) -> list[str]:
    return [token.folded for token in line.tokens[one.last : one.last + most] if token.folded != "-"]


def _before(line: Line, one: Candidate, steps: int = 1) -> str:
    return line.tokens[one.first - steps].core if one.first >= steps else ""


def _numbered(line: Line, one: Candidate) -> bool:
    """Read "class 2", «الفصل 2», "phase 3": the number of a thing that has one, where it counts nothing behind it."""
    if one.kind != "count" or not 0 < one.value < _MOST_NUMBERED or one.value % 1 or not line.text[one.start].isdigit():
        return False
    if _before(line, one) not in _NUMBERED and line.tokens[one.first - 1].folded not in _NUMBERED:
        return False
    behind = line.tokens[one.last] if one.last < len(line.tokens) else None
    if one.first == 0 or behind is None or behind.kind != "word" or behind.folded in _NO_NOUN:
        return one.first > 0
    if behind.folded.isascii() and not behind.folded.endswith("s") and not _counts_thing(line, one):
        return True
    wished = [*line.named("cues", "want"), *line.any_named("directions")]
    counted = behind.folded.isascii() and any(
        span.kind == "number" and span.start_at > behind.end for span in line.spans
    )
    return counted or any(cue.first == one.last for cue in wished)


def _age(line: Line, one: Candidate) -> bool:
    """Read "nobody under 30", "women over 40", "among over-60s", "in their 40s": of which age people are."""
    if one.kind == "count" and 0 < one.value < _MOST_OF_US and _of_an_age(line, one):
        return True
    if one.kind != "count" or not 0 < one.value < _MOST_OF_US or one.first < 2:  # noqa: PLR2004 - who, and the bound
        return False
    told = line.tokens[one.first - 1].folded in _AGE_BOUNDS
    return told and line.tokens[one.first - 2].folded in _AGES_OF and not _counts_thing(line, one)


def _of_an_age(line: Line, one: Candidate) -> bool:
    """Whether the plural of a figure calls people by their age; "under 30s" alone may be seconds."""
    return bool(_PLURAL.match(line.text, one.end)) and bool(_CALLED_BY_AGE.search(line.text[: one.start]))


def _counts_thing(line: Line, one: Candidate) -> bool:
    return any(cue.first == one.last for cue in line.any_named("measures"))


def _half_way(line: Line, one: Candidate) -> bool:
    """Read "half way through the course", «في النص»: where something is left, and how much of nothing."""
    if one.kind != "times":
        return False
    behind = _behind(line, one, 1)
    middle = line.tokens[one.first].article and one.first > 0 and line.tokens[one.first - 1].folded in _IN_THE_MIDDLE
    return behind == ["way"] or middle


def _area(line: Line, one: Candidate) -> bool:
    """Read "200 m2": how large a place is."""
    return one.kind == "count" and line.text[one.end : one.end + 1] in _SQUARES


def _called(line: Line, one: Candidate) -> bool:
    """Read "07700 900123", «محل رقم 118», "my dad, 67,": a number to call, to find one at, or an age by itself."""
    if one.kind != "count" or not line.text[one.start : one.end].isdigit():
        return False
    behind = line.tokens[one.last] if one.last < len(line.tokens) else None
    before = line.tokens[one.first - 1] if one.first else None
    if _is_dialled(line.text[one.start : one.end]) or (before and before.kind == "number" and _is_dialled(before.text)):
        return True
    ends = behind is None or behind.kind == "mark"
    if before is None or not ends:
        return False
    told = line.any_named("directions") or line.any_named("measures") or line.named("cues", "want")
    aged = one.first > _STEPS and before.folded == "," and behind is not None and _GROWN < one.value < _MOST_OF_US
    return before.folded in _NUMBER_WORDS or (aged and all(cue.first > one.first for cue in told))


def _of_a_town(line: Line, one: Candidate) -> bool:
    """Read "a town of 8,000", «قرية من 2000 نسمة»: how many live somewhere."""
    before = line.tokens[one.first - 1].folded if one.first else ""
    return one.kind == "count" and before in _MADE_OF and _before(line, one, 2) in _TOWNS


def _of_so_many(line: Line, one: Candidate) -> bool:
    """Read "a 120-seat hall", "a 10-week course": of what size a thing is."""
    at = one.last
    if one.kind != "count" or at + 1 >= len(line.tokens) or line.tokens[at].folded != "-":
        return False
    joined = line.tokens[at].start == one.end and line.tokens[at + 1].start == line.tokens[at].end
    noun = line.tokens[at + 1]
    return joined and noun.kind == "word" and not noun.folded.endswith("s") and noun.folded not in _NEVER_SIZES


def _is_dialled(figures: str) -> bool:
    return figures.isdigit() and (figures.startswith("00") or (figures[0] == "0" and len(figures) > _FULL))


def _same_ones(line: Line, one: Candidate) -> bool:
    """Read "the same 10 people": who comes anyhow."""
    return one.kind == "count" and _before(line, one) in _SAME_ONES


def _not_a_penny(line: Line, one: Candidate) -> bool:
    """Read "never saved a penny", «ولا قرش»: nothing at all."""
    told = (line.tokens[at].folded for at in range(max(one.first - _STEPS, 0), one.first))
    return one.kind == "money" and 0 < one.value <= 1 and not _NOT_EVEN.isdisjoint(told)


def _stars(line: Line, one: Candidate) -> bool:
    """Whether the figure only says which reviews are meant: "25 five-star reviews", «تقييمات ٥ نجوم»."""
    if one.value > _MOST_STARS:
        return False
    words = _behind(line, one, 3)
    if len(words) > 1 and words[0] in _STARS and words[1] in _OF_STARS:
        return True
    return bool(words) and words[0] in _IN_STARS and _before(line, one) in _OF_STARS


def _rank(line: Line, one: Candidate) -> bool:
    """Whether the figure is a rank or a pronoun and counts nothing: «رقم واحد بالسوق», «للطلب الواحد»."""
    if one.value == 1 and line.tokens[one.first].folded in _LONE_ONES:
        return True
    before = _before(line, one, 2 if _before(line, one) == "." else 1)
    return one.value == 1 and one.kind == "count" and before in _RANKS


def _always(line: Line, one: Candidate) -> bool:
    """Whether it is part of "24/7"."""
    if one.value not in _HOURS_AND_DAYS:
        return False
    around = "".join(token.folded for token in line.tokens[max(one.first - 2, 0) : one.last + 2])
    return any(sign in around for sign in _ALWAYS)


def _top(line: Line, one: Candidate) -> bool:
    """Read "the top 10", «أفضل ٥ مطاعم»: among so many."""
    return one.kind == "count" and _before(line, one) in _TOPS


def _sharpness(line: Line, one: Candidate) -> bool:
    """Read "4K video": how sharp a picture is."""
    if one.value not in _SHARPNESS:
        return False
    words = _behind(line, one, 1)
    return bool(words) and words[0] in _IN_SHARPNESS


def _began(line: Line, one: Candidate) -> bool:
    """Read «شغالين من 2012», "founded in 1998": the year that a business is from."""
    if not (_OLDEST <= one.value <= line.context.today.year and one.end - one.start == _FULL):
        return False
    before = _before(line, one)
    if before in _FOUNDED or (before in _YEAR and _before(line, one, 2) in _FOUNDED):
        return True
    glued = "ب" in line.tokens[one.first].lead or before in _AT
    if glued and not any(cue.first < one.first for cue in line.any_named("directions", *_MOVES)):
        return True
    if before not in _SINCE:
        return False
    told = {token.folded for token in line.tokens[max(one.first - 5, 0) : one.first - 1]}
    return not told.isdisjoint(_FOUNDED) or _in_passing(line, one)


def _in_passing(line: Line, one: Candidate) -> bool:
    """Whether a year behind "since" or «من» ends what is told of oneself: «بتدرب شباب من ٢٠١٢ وعايزين …»."""
    if any(cue.last == one.first - 1 for cue in line.any_named("measures")):
        return False
    behind = line.tokens[one.last] if one.last < len(line.tokens) else None
    ends = behind is None or behind.folded == "and" or (not behind.folded.isascii() and behind.folded[0] == "و")
    figures = [span for span in line.spans if span.kind in {"number", "percent", "money"} and span.start_at > one.end]
    return ends and not figures


def _one_of(line: Line, one: Candidate) -> bool:
    """Read "one of our goals", "a one-stop shop", «واحد من أهدافنا»: one in words that counts nothing."""
    if one.value != 1 or one.kind != "count" or not line.text[one.start : one.end].isalpha():
        return False
    behind = line.tokens[one.last] if one.last < len(line.tokens) else None
    return behind is not None and (behind.folded in _OF or (behind.folded == "-" and behind.start == one.end))


def _of_us(line: Line, one: Candidate) -> bool:
    """Read "a team of 6", "I'm 35 and run a gym", «فريق من ٦», «عمري ٣٠»: how many we are or how old one is."""
    if one.kind != "count" or not 0 < one.value < _MOST_OF_US:
        return False
    before = line.tokens[one.first - 1].folded if one.first else ""
    if before in _OUR_TEAM:
        return True
    if before in _WE_ARE and one.last < len(line.tokens) and not _counts_thing(line, one):
        return line.tokens[one.last].kind == "word"
    if before in _AGED and (not before.isascii() or not _counts_on(line, one)):
        return True
    return before in _MADE_OF and _before(line, one, 2) in _TEAMS


def _counts_on(line: Line, one: Candidate) -> bool:
    """Whether a word that joins nothing follows: "I'm 5 sales short"."""
    behind = _behind(line, one, 1)
    return bool(behind) and behind[0] not in _GOING_ON
