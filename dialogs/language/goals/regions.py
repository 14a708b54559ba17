"""Which stretches of a line speak of something beside the goal: what is not wanted, and why. Refuses values."""

from collections.abc import Sequence
from typing import NamedTuple

from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.line import Line
from dialogs.language.goals.measures import LOW_IS_GOOD
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

Region = tuple[int, int]
_NOT_PURPOSES = particles("no_purpose_behind")
_WANTING = particles("wishing")
_ARRIVING = frozenset({"hit", "reach", "beat", "become", "get"})
_SHORTEST_OPENING = 2  # "so" opens a story, not a reason
_JOINERS = frozenset({"and", "w", "et"})
_FIGURES = frozenset({"number", "percent", "money"})
_BACK_FOR = particles("back_for")
_FOR_SAVINGS = particles("for_savings")
_ITSELF = frozenset({"it", "them", "this", "that"})
_NOT_FIRST = particles("not_first")


def find_second(line: Line, mentions: Sequence[Cue]) -> list[Region]:
    """A second goal joined to the first ("…, and improve our rating"): it is set apart, since the first is read."""
    moves = line.any_named("directions", "increase", "decrease")
    for cue in line.named("cues", "also"):
        before = [one for one in mentions if one.last <= cue.first]
        behind = [
            one for one in mentions if one.first >= cue.first and one.name not in {other.name for other in before}
        ]
        moved = any(0 <= move.first - cue.first <= 2 for move in moves)  # noqa: PLR2004 - "and also improve"
        if before and behind and moved and any(move.first < cue.first for move in moves):
            _, last = line.sentence(cue.first)
            return [(cue.start, line.tokens[last - 1].end)]
    return _behind_a_deed(line) or _behind_a_level(line, mentions) or _hired_besides(line, mentions)


def _hired_besides(line: Line, mentions: Sequence[Cue]) -> list[Region]:
    """People to hire, joined to a measure to move: "increase sales by 20 % and hire 3 people"."""
    moves = line.any_named("directions", "increase", "decrease")
    for cue in line.named("cues", "hiring"):
        word = line.tokens[cue.first].folded
        at = cue.first if word.startswith("و") else cue.first - 1
        joined = at > 0 and (at == cue.first or line.tokens[at].folded in _JOINERS)
        told = any(one.last <= at and one.name != "employees" for one in mentions)
        if joined and told and any(move.first < at for move in moves):
            _, last = line.sentence(at)
            return [(line.tokens[at].start, line.tokens[last - 1].end)]
    return []


def _behind_a_deed(line: Line) -> list[Region]:
    """What is joined to a thing to be done: «نفتح فرع بالدمام ونوظف 5 موظفين» is about the branch first."""
    deeds = line.named("directions", "deliver")
    if not deeds:
        return []
    others = {cue.first for cue in line.any_named("directions", "increase", "decrease")}
    others |= {cue.first for cue in line.named("cues", "hiring")}
    at = _joined(line, deeds[0].last, others)
    if at is None or any(cue.first < deeds[0].first for cue in line.any_named("directions", "increase", "decrease")):
        return []
    return [(line.tokens[at].start, line.tokens[line.sentence(at)[1] - 1].end)]


def _joined(line: Line, first: int, moves: set[int]) -> int | None:
    """The token behind `first` at which one of these moves is joined: «ونوظف», "and increase"."""
    for at in range(first, len(line.tokens)):
        word = line.tokens[at].folded
        if at in moves if word.startswith("و") else word in _JOINERS and at + 1 in moves:
            return at
    return None


def _behind_a_level(line: Line, mentions: Sequence[Cue]) -> list[Region]:
    """What is joined to a level that is kept first: «نحافظ على تقييم 4.8 ونزيد الطلبات 20%» is about the rating."""
    keeps, moves = line.named("directions", "keep"), line.any_named("directions", "increase", "decrease", "gain")
    if not keeps or not moves or any(cue.first < keeps[0].first for cue in (*moves, *mentions)):
        return []
    at = _joined(line, keeps[0].last, {cue.first for cue in moves})
    if at is None:
        return []
    told = [cue for cue in mentions if cue.last <= at and not cue.name.startswith("cost_per")]
    end = line.tokens[at].start
    figured = any(keeps[0].end <= one.start_at < end for one in line.spans if one.kind in _FIGURES)
    return [(end, line.tokens[line.sentence(at)[1] - 1].end)] if told and figured else []


class Limit(NamedTuple):
    """A clause that keeps a limit: its stretch of text, the amount, and whether it is a maximum."""

    region: Region
    amount: Candidate
    bound: str


def find_rejected(line: Line, mentions: Sequence[Cue] = ()) -> list[Region]:
    """What the person says he does not want: from the refusal to the turn ("but", "بل", a second wish)."""
    found = _refused_first(line, mentions)
    turns = [cue.start for cue in line.named("cues", "rather")]
    bounds = [cue for cue in line.any_named("cues", "less", "not_less", "not_more") if cue.weight > 1]
    for cue in line.named("cues", "rejected"):
        if any(bound.first <= cue.last + 2 and bound.last > cue.last for bound in bounds):
            continue
        _, last = line.sentence(cue.first)
        stops = [line.tokens[at].start for at in line.pauses(cue.last + 1, last)]
        stops += [start for start in turns if start > cue.end + 3]
        end = line.tokens[last - 1].end if last > cue.first else len(line.text)
        found.append((cue.start, min([*stops, end])))
    return found


def _refused_first(line: Line, mentions: Sequence[Cue]) -> list[Region]:
    """What an opening "not" refuses, where another measure stands behind a turn: "not more likes, more bookings"."""
    if len(mentions) < 2 or line.tokens[0].folded not in _NOT_FIRST:  # noqa: PLR2004 - one that is not wanted, and one that is
        return []
    refused, wanted = mentions[0], mentions[1]
    near = 0 < refused.first <= 2 and refused.name not in LOW_IS_GOOD  # noqa: PLR2004 - "not more likes"
    if not near or refused.name == wanted.name or line.any_named("cues", "not_more", "not_less"):
        return []
    turns = [*line.pauses(refused.last, wanted.first), *_turns_between(line, refused.last, wanted.first)]
    return [(0, line.tokens[min(turns)].start)] if turns else []


def _turns_between(line: Line, first: int, last: int) -> list[int]:
    cues = [*line.named("cues", "rather"), *line.named("cues", "want")]
    return [cue.first for cue in cues if first <= cue.first < last]


def _content_before(place: int, mentions: Sequence[Cue], amounts: Sequence[Candidate], line: Line) -> bool:
    if any(cue.start < place for cue in mentions):
        return True
    return any(one.end <= place for one in amounts) and bool(
        line.any_named("directions", "increase", "decrease", "reach", "gain")
    )


def _purpose_starts(line: Line, mentions: Sequence[Cue], amounts: Sequence[Candidate]) -> list[int]:
    """Where a reason may begin: at a word for it, at "to" with a verb, at ل with a verbal noun."""
    starts = []
    for cue in line.named("cues", "purpose"):
        following = line.tokens[cue.last].folded if cue.last < len(line.tokens) else ""
        if following in _NOT_PURPOSES:
            continue
        if _opens(line, cue) or _content_before(cue.start, mentions, amounts, line):
            starts.append(cue.start)
    said = [(cue.start, cue.end) for cue in mentions]
    returning = line.has("loyalty") or any(cue.name == "repeat_purchase_rate" for cue in mentions)
    for cue in line.named("cues", "purpose_verb"):
        opener = _opener(line, cue)
        if returning and line.tokens[cue.first].folded in _BACK_FOR:
            continue
        if opener is None or any(start <= cue.start < end for start, end in said if start < cue.start):
            continue
        if _content_before(opener, mentions, amounts, line):
            starts.append(opener)
    return starts


def _opens(line: Line, cue: Cue) -> bool:
    """Whether the reason is told first and the wish behind it: «عشان نفتح فرع، عايزين نزود المبيعات»."""
    return cue.first == 0 and cue.end - cue.start > _SHORTEST_OPENING and bool(_wishes_behind(line, cue.last))


def _wishes_behind(line: Line, at: int) -> list[int]:
    return [want.start for want in line.named("cues", "want") if want.first > at + 1]


def _in_amount(line: Line, cue: Cue) -> bool:
    """Whether a word is part of an amount: ليبي in «15 ألف دينار ليبي» wishes nothing."""
    return any(span.start_at < cue.start < span.end_at for span in line.spans)


def _opener(line: Line, cue: Cue) -> int | None:
    token = line.tokens[cue.first]
    if any(want.last == cue.first and not _in_amount(line, want) for want in line.named("cues", "want")):
        return None
    if not token.folded.isascii():
        bare = token.folded.removeprefix("و")
        if bare.startswith("ل") and len(bare) > 3:  # noqa: PLR2004 - ل and a verbal noun
            return token.start
        return None
    before = line.tokens[cue.first - 1] if cue.first else None
    if before is None or before.folded != "to":
        return None
    wanting = line.tokens[cue.first - 2].folded if cue.first > 1 else ""
    if wanting in _ITSELF and any(want.last == cue.first - 2 for want in line.named("cues", "want")):
        return None
    if cue.last < len(line.tokens) and any(one.start_at == line.tokens[cue.last].start for one in line.spans):
        return before.start if wanting not in _WANTING and line.tokens[cue.first].folded not in _ARRIVING else None
    return None if wanting in _WANTING else before.start


def find_purpose(
    line: Line, mentions: Sequence[Cue], amounts: Sequence[Candidate], limits: Sequence[Limit]
) -> Region | None:
    """Where the person says why: from the word for it to the end of the clause, a limit or the deadline behind it."""
    starts = _purpose_starts(line, mentions, amounts)
    if any(cue.name == "savings" for cue in mentions) and amounts:
        starts += [
            token.start for token in line.tokens if token.folded in _FOR_SAVINGS and token.start >= amounts[0].end
        ]
    starts = [
        start for start in starts if not (line.deadline and line.deadline.start_at <= start < line.deadline.end_at)
    ]
    if not starts:
        return None
    start = min(starts)
    _, last = line.sentence(line.token_at(start))
    ends = [line.tokens[last - 1].end] + [limit.region[0] for limit in limits if limit.region[0] > start]
    if line.deadline and line.deadline.start_at > start + 6:
        ends.append(line.deadline.start_at)
    if start == 0:
        ends += _wishes_behind(line, 0)
    if not any(cue.start < start for cue in mentions):
        ends += [line.tokens[at].start for at in line.pauses(line.token_at(start), last)]
    end = min(ends)
    words = line.text[start:end].rstrip(" ,،.;!?؟")
    return (start, start + len(words)) if len(words.split()) > 1 else None
