"""The clauses of a line, and which of them only tell how things are around the wish. Refuses to read figures."""

from collections.abc import Iterator
from typing import NamedTuple

from dialogs.language.goals.line import Line
from dialogs.language.words.particles import particles
from dialogs.language.words.tokens import Token

Region = tuple[int, int]
_MARKS = frozenset(".!?;,:\n")
_TURNS = particles("clause_turns")
_TELLING = particles("telling_openers")
_ASKING = particles("asking_how")
_BECAUSE = particles("clause_reasons")
_AMISS = particles("amiss")
_LACKING = particles("lacking")
_LINKS, _SPEAKERS = particles("turns"), particles("speakers")
_FOUNDED = particles("founded")
_ITSELF = particles("itself")
_MOVING = ("increase", "decrease", "reach", "deliver", "keep")
_PARTING = _MARKS | _TURNS | _AMISS | {"-"}
_FEWEST, _BETWEEN, _LONG = 2, 3, 8
_BY = particles("by_when")


class Clause(NamedTuple):
    """The tokens from `first` up to `last` of one clause; `turned` where "but" opens it."""

    first: int
    last: int
    turned: bool


class Story(NamedTuple):
    """The clauses that tell how things are (`told`) and the others (`wished`), as half-open ranges of tokens.

    `trouble`: nothing is wished in so many words, and what is told is what is amiss.
    """

    told: tuple[Region, ...] = ()
    wished: tuple[Region, ...] = ()
    trouble: bool = False

    @property
    def at_length(self) -> bool:
        """Whether enough is told to be about much else: "we've 12 reviews" alone is about the reviews."""
        return len(self.told) > 1 or any(last - first >= _LONG for first, last in self.told)

    def tells(self, at: int) -> bool:
        """Whether a token stands in a clause that wishes nothing."""
        return any(first <= at < last for first, last in self.told)

    def wishes(self, at: int) -> bool:
        """Whether a token stands in a clause of the wish itself."""
        return any(first <= at < last for first, last in self.wished)


def story_of(line: Line) -> Story:
    """Part a line into what it tells and what it wishes; all is wish where nothing is told beside it."""
    if _is_one_calm_clause(line):
        return Story()
    clauses = list(_clauses(line))
    wanting = {place for place, one in enumerate(clauses) if _wants(line, one)} or _lacks(line, clauses)
    if clauses and not wanting and _troubled(line, clauses):
        return Story(tuple((one.first, one.last) for one in clauses), trouble=True)
    if len(clauses) < _FEWEST or not wanting:
        return Story()
    first, last = min(wanting), max(wanting)
    told = [
        (one.first, one.last)
        for place, one in enumerate(clauses)
        if (place < first and not _ordered(line, one)) or (place > last and _tells(line, one))
    ]
    return Story(tuple(told), tuple((one.first, one.last) for one in clauses if (one.first, one.last) not in told))


def _is_one_calm_clause(line: Line) -> bool:
    """Whether nothing parts a line and nothing is amiss in it, as in most: then there is no story to look for."""
    calm = _PARTING.isdisjoint([token.folded for token in line.tokens])
    return calm and all(_opening(line, cue.first) <= 0 for cue in line.named("cues", "want"))


def regions_of(line: Line, story: Story) -> tuple[Region, ...]:
    """Where in the text the clauses stand that only tell."""
    if story.trouble and len(story.told) < _FEWEST:
        return ()
    return tuple((line.tokens[first].start, line.tokens[last - 1].end) for first, last in story.told)


def is_told_day(line: Line, story: Story) -> bool:
    """Whether the day of a line is one on which things happen or happened: "busy at the weekend", "a month ago"."""
    if line.deadline is None or not story.at_length:
        return False
    first, _ = line.tokens_in(line.deadline.start_at, line.deadline.end_at)
    return story.tells(first) and not _ends_by(line)


def _clauses(line: Line) -> Iterator[Clause]:
    start, turned = 0, False
    wants = {_opening(line, cue.first) for cue in line.named("cues", "want")}
    for at, token in enumerate(line.tokens):
        mark, turn = _is_mark(line, at), token.folded in _TURNS
        if (mark or turn or at in wants) and at > start:
            yield Clause(start, at, turned)
            start, turned = at, False
        if mark or turn:
            start, turned = at + 1, turn
    if start < len(line.tokens):
        yield Clause(start, len(line.tokens), turned)


def _is_mark(line: Line, at: int) -> bool:
    token = line.tokens[at]
    if token.kind != "mark":
        return False
    apart = (
        token.folded == "-" and line.text[token.start - 1 : token.start] == " " == line.text[token.end : token.end + 1]
    )
    return token.folded in _MARKS or apart


def _opening(line: Line, want: int) -> int:
    """Where the clause of a wish opens that "and" joins to what is before it: "and I'd really like"; -1 where none."""
    if "و" in line.tokens[want].lead or line.tokens[want].folded.startswith("و"):
        return want
    for at in range(want - 1, max(want - _BETWEEN, 0), -1):
        if line.tokens[at].folded in _LINKS and line.tokens[at].kind == "word":
            return at
        if line.tokens[at].folded not in _SPEAKERS:
            return -1
    return -1


def _wants(line: Line, one: Clause) -> bool:
    wanted = any(one.first <= cue.first < one.last for cue in line.named("cues", "want"))
    return wanted or line.tokens[one.first].folded in _ASKING


def _lacks(line: Line, clauses: list[Clause]) -> set[int]:
    """The clause behind "but" that says what there is too little of, where nothing is wished in so many words."""
    if line.has("no_buyers", "nobody_buys"):
        return set()
    return {
        place
        for place, one in enumerate(clauses)
        if one.turned
        and any(token.folded in _LACKING for token in line.tokens[one.first : one.last])
        and any(one.first <= cue.first < one.last for cue in line.any_named("measures"))
    }


def _troubled(line: Line, clauses: list[Clause]) -> bool:
    """Whether a story without a wish tells what is amiss: "people subscribe, then never open it"."""
    amiss = any(token.folded in _AMISS for token in line.tokens)
    amiss = amiss and not any(span.kind in {"percent", "money"} for span in line.spans)
    return amiss and not _ends_by(line) and not any(_ordered(line, one) for one in clauses)


def _ends_by(line: Line) -> bool:
    """Whether a day is told by which something is to be done."""
    if line.deadline is None:
        return False
    first, _ = line.tokens_in(line.deadline.start_at, line.deadline.end_at)
    return not _BY.isdisjoint({line.tokens[first].folded, line.tokens[first - 1].folded if first else ""})


def _ordered(line: Line, one: Clause) -> bool:
    """Whether a clause opens with what is to be done: "launch the shop, we want 100 orders"."""
    opening = {cue.first for cue in line.any_named("directions", *_MOVING)}
    opening |= {0}.intersection(cue.first for cue in line.named("cues", "doing"))
    return one.first in opening and not _has_begun(line.tokens[one.first])


def _has_begun(token: Token) -> bool:
    return token.folded in _FOUNDED or token.folded.endswith(("ed", "نا"))


def _tells(line: Line, one: Clause) -> bool:
    """Whether a clause behind the wish goes on to tell how things are: "we have 12 rooms on two floors"."""
    if _says_where_it_stands(line, one):
        return False
    return line.tokens[one.first].folded in _TELLING or line.tokens[one.first - 1].folded in _BECAUSE


def _says_where_it_stands(line: Line, one: Clause) -> bool:
    """Whether a clause speaks of what is wished itself, with its figure: "they are about 20%"."""
    if line.tokens[one.first].folded not in _ITSELF:
        return False
    ends = {cue.last for cue in line.named("cues", "now") if one.first <= cue.first < one.last}
    return any(line.token_at(span.start_at) in ends for span in line.spans)
