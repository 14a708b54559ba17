"""Figures told in passing before a wish: debts owed, money spent («عليّ ديون ٥٠ ألف وعايز…»). Refuses to read a wish."""

from collections.abc import Sequence

from dialogs.language.goals.beside import NO_NOUNS, other_noun, preposition
from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.clauses import Story
from dialogs.language.goals.fitting import are_kin
from dialogs.language.goals.line import Line
from dialogs.language.goals.measures import MONEY, RATES
from dialogs.language.words.particles import particles
from dialogs.language.words.tokens import Token
from dialogs.language.words.vocabulary import Cue

_MADE, _COSTS = particles("made_things"), particles("costs_verb")
_DOUBLED, _HALVING = 100, frozenset({"halve", "halving"})
_TOLD, _PRICED = frozenset({"count", "duration", "percent", "money"}), frozenset({"at", "for", "costs", "cost"})
_ANYBODY = particles("everybody") | particles("anything_more")
_AT_A_PRICE, _AFTER = particles("at_a_price"), particles("after_which")
_IN_ANY_WISH = frozenset({"customers", "employees", "branches", "operating_costs", "ad_spend", "messages"})
_BIGGER = frozenset({"bigger", "larger", "fuller"})
_ATTENDING = particles("attending")
_WHERE = frozenset({"at"})
_SENSES = ("awareness", "loyalty", "engagement")
_WEIGHED = particles("weighed")
_NEAR = 3
_SOON_OVER = frozenset({",", ".", "!", "by", "before", "in", "this", "next", "of"})
_MOVES = ("increase", "decrease", "reach")
_SOLD_FOR = frozenset({"sales", "units_sold", "custom", "deals", "leads", "clicks"})
_AROUND = frozenset({"employees", "branches"})
_SPENT_ON = frozenset({"ad_spend", "operating_costs", "savings", "custom", "cost_per_lead", "cost_per_acquisition"})


def told_in_passing(line: Line, found: Sequence[Cue], amounts: Sequence[Candidate]) -> list[Candidate]:
    """The amounts that only tell how things came, where the wish behind them is about a measure of its own."""
    told = line.named("cues", "told_aside")
    wants = line.named("cues", "want")
    fallen = line.named("cues", "fell")
    if not wants:
        moved = line.any_named("directions", *_MOVES, "gain", "keep")
        return [] if moved else [one for one in amounts if _is_a_part(one) and one.value < _DOUBLED]
    return [
        one
        for one in amounts
        if any(_tells(line, cue, one, wants, found) for cue in told)
        or any(_has_fallen_by(line, cue, one, wants, found) for cue in fallen)
        or _sets_the_scene(line, one, wants, found)
    ]


def _sets_the_scene(line: Line, one: Candidate, wants: Sequence[Cue], found: Sequence[Cue]) -> bool:
    """Whether a price, a count of another thing or a part of people is told before a wish with a measure of its own.

    Read «بنبيع الكيكة ب ٣٥٠ جنيه وعايزين طلبات أكتر», "half the people don't know us. I'd like that to change".
    """
    if wants[0].first < one.last:
        return False
    if one.kind == "count" and one.last < len(line.tokens) and line.tokens[one.last].folded in _MADE:
        return any(cue.first > wants[0].first for cue in found)
    if any(cue.first < one.first for cue in line.any_named("directions", *_MOVES)):
        return False
    word = line.tokens[one.first].folded
    if one.kind == "times" and one.value < _DOUBLED and word not in _HALVING:
        return True
    if one.kind == "money" and line.tokens[one.first - 1].folded in _COSTS:
        return True
    wished = [cue for cue in found if cue.first > wants[0].first]
    if one.kind != "money" or not wished or line.named("directions", "decrease"):
        return False
    told = {cue.name for cue in found if cue.last <= one.first} & MONEY
    return not told and wished[0].name not in MONEY | _SOLD_FOR


def scenery(line: Line, found: Sequence[Cue], amounts: Sequence[Candidate]) -> tuple[list[Cue], list[Candidate]]:
    """The staff and branches that a story names before another figure and the wish, and how many of each there are.

    Read "With 12 employees we make 50,000 a month and want 80,000"; "we have 12 employees and want 20" is about them.
    """
    wants = line.named("cues", "want")
    wished = wants[0].first if wants else 0
    told = [cue for cue in found if cue.name in _AROUND and cue.last <= wished]
    if not told:
        return [], []
    counted = [one for one in amounts if any(one.last == cue.first for cue in told)]
    others = [one for one in amounts if one not in counted and counted and counted[0].last <= one.first < wished]
    if not (counted and (others or _elsewhere(line, told[-1], wished, found))) or any(
        cue.name in _AROUND and cue.first > wished for cue in found
    ):
        return [], []
    return told, counted


def _elsewhere(line: Line, told: Cue, wished: int, found: Sequence[Cue]) -> bool:
    """Whether the wish behind staff or branches names something else: "3 employees and I'd like more people at …"."""
    if any(span.kind == "number" and span.start_at > told.end for span in line.spans):
        return False
    if any(cue.first > wished for cue in found):
        return True
    moves = [cue.last for cue in line.any_named("directions", "increase", "decrease") if cue.first > wished]
    return bool(moves) and moves[0] < len(line.tokens) and line.tokens[moves[0]].folded not in _SOON_OVER


def _has_fallen_by(line: Line, cue: Cue, amount: Candidate, wants: Sequence[Cue], found: Sequence[Cue]) -> bool:
    """Whether a percentage says by how much things fell: «مبيعاتنا طاحت ١٥٪ ونبي نعوضها»."""
    if amount.kind not in {"percent", "times"} or not 0 <= amount.first - cue.last <= 1:
        return False
    fallen = any(one.last <= cue.first and one.name not in RATES for one in found)
    how_far = amount.kind == "times" or preposition(line, amount) != "to"
    return fallen and how_far and any(want.first >= amount.last for want in wants)


def _tells(line: Line, cue: Cue, amount: Candidate, wants: Sequence[Cue], found: Sequence[Cue]) -> bool:
    first, _ = line.sentence(cue.first)
    if not 0 <= amount.first - cue.last <= _NEAR or any(first <= want.first < cue.first for want in wants):
        return False
    wished = next((want.first for want in wants if want.first >= amount.last), None)
    return wished is not None and any(one.first > wished and one.name not in _SPENT_ON for one in found)


def told_around(line: Line, story: Story, found: Sequence[Cue], amounts: Sequence[Candidate]) -> list[Candidate]:
    """The figures of a story that are no level of what is wished: "we milk 60 camels. We'd like to sell in more shops".

    Money and percentages stay, and whatever counts the wished measure, or stands alone where the wish names a figure.
    """
    plain = [one for one in amounts if one.kind in _TOLD or _is_a_part(one)]
    places = [one for one in plain if found and _is_where(line, one)]
    return [one for one in plain if one in places or _mere_story(line, story, found, amounts, one)]


def _is_where(line: Line, one: Candidate) -> bool:
    """Whether a count of another thing is where something happens: "we sell at two fairs"."""
    before = line.tokens[one.first - 1].folded if one.first else ""
    return one.kind == "count" and before in _WHERE and other_noun(line, one)


def _is_a_part(one: Candidate) -> bool:
    """Whether an amount is a part or a multiple of some: "half our learners", "quit twice already"."""
    return one.kind == "times"


def wished_measures(line: Line, story: Story, found: Sequence[Cue]) -> list[Cue]:
    """The measures without those that only a long story names, where the wish says by itself what it is about.

    Words that stand in any wish ("customers expect it") leave the choice to the story.
    """
    wished = [cue for cue in found if story.wishes(cue.first)]
    merely = bool(wished) and all(cue.name in _IN_ANY_WISH for cue in wished)
    if not story.at_length or merely:
        return list(found)
    if wished:
        return wished
    attended = any(token.folded in _ATTENDING and story.wishes(at) for at, token in enumerate(line.tokens))
    sensed = attended or any(story.wishes(cue.first) for cue in line.any_named("cues", *_SENSES))
    own = sensed or _more_of_a_thing(line, story)
    return [] if own and story.at_length else list(found)


def _more_of_a_thing(line: Line, story: Story) -> bool:
    """Whether a wish names what it wants more of, which no table may know: "more volunteers", «متطوعين أكثر»."""
    if any(token.folded in _BIGGER and story.wishes(at) and _is_a_thing(line, at + 1) for at, token in _words(line)):
        return True
    for cue in (one for one in line.named("cues", "new") if story.wishes(one.first)):
        arabic = not line.tokens[cue.first].folded.isascii()
        at = cue.first - 1 if arabic else cue.last
        if 0 <= at < len(line.tokens) and story.wishes(at) and _is_a_thing(line, at):
            return True
    return False


def _words(line: Line) -> list[tuple[int, Token]]:
    """The words of a line that another follows, with their places."""
    return list(enumerate(line.tokens[:-1]))


def _is_a_thing(line: Line, at: int) -> bool:
    token = line.tokens[at]
    moved = [*line.any_named("directions"), *line.named("cues", "want")]
    known = token.folded in NO_NOUNS | _ANYBODY or any(cue.first <= at < cue.last for cue in moved)
    return token.kind == "word" and len(token.folded) > _NEAR and not known


def _is_dated(line: Line, clause: tuple[int, int]) -> bool:
    """Whether a clause says by when, and so tells no mere story: "20 workshops by June"."""
    day = line.deadline
    return day is not None and clause[0] <= line.token_at(day.start_at) < clause[1]


def _mere_story(line: Line, story: Story, found: Sequence[Cue], amounts: Sequence[Candidate], one: Candidate) -> bool:
    clause = next(((first, last) for first, last in story.told if first <= one.first < last), None)
    if clause is None or any(story.wishes(other.first) for other in amounts):
        return False
    if story.trouble and not (one.kind == "count" and other_noun(line, one)):
        return False
    if _is_dated(line, clause):
        return False
    meant = wished_measures(line, story, found)
    wished = [cue for cue in meant if story.wishes(cue.first)]
    if one.kind in {"percent", "money"}:
        kind = RATES if one.kind == "percent" else MONEY
        named = any(clause[0] <= cue.first < clause[1] and cue.name in kind for cue in found)
        priced = line.tokens[one.first - 1].folded in _PRICED and not named
        at_a_price = line.tokens[one.first - 1].folded in _AT_A_PRICE
        return priced or at_a_price or (bool(wished) and all(cue.name not in kind for cue in wished))
    beside = [cue for cue in found if clause[0] <= cue.first < clause[1]]
    after = line.tokens[one.first - 1].folded in _AFTER
    if _is_a_part(one) or (one.first > 0 and after) or (one.value == 1 and line.text[one.start : one.end].isalpha()):
        return True
    if one.last < len(line.tokens) and line.tokens[one.last].folded in _WEIGHED and not wished:
        return False
    if any(are_kin(cue.name, other.name) for cue in beside for other in wished or meant):
        return wished != [] and other_noun(line, one)
    bare = one.last >= clause[1] and one.first - clause[0] <= _NEAR
    return other_noun(line, one) or bool(beside) or not (wished and bare)
