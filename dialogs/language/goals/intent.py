"""Whether a line holds a goal, and of which kind its sense is. Refuses greetings, questions, thanks and noise."""

import re

from dialogs.language.goals.line import Line
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

_SENSES = ("awareness", "loyalty", "engagement", "sales_sense", "conversion", "other_sense")
_NAMES = {"sales_sense": "sales", "other_sense": "other"}
_FIRST_WORDS, _MORE_THAN_A_GREETING = 2, 12
_LONGEST_ASIDE = 5
_ORDERS = frozenset({"cancel", "unsubscribe", "delete", "remind", "change", "ask", "switch"})
_GOING_ON = particles("going_on")
_ACTS_NOW = re.compile(r"^و?(?:ما?)?(?:[بك][يت]\w{2,}|ي\w{2,}(?:ون|وا|و))$")
_LINKS = ("http", "www.")


def is_question(line: Line) -> bool:
    """Whether a line asks: by its mark, or by the word that opens it."""
    asked = [at for at, token in enumerate(line.tokens) if token.folded == "?"]
    if asked and not any(cue.first > asked[-1] for cue in line.named("cues", "want")):
        return True
    return any(cue.first < 1 for cue in line.named("cues", "ask") if cue.end - cue.start > 2 or cue.weight > 1)  # noqa: PLR2004


def _called(line: Line, cue: Cue) -> bool:
    """Whether the coach is called by name: «يا هدف»."""
    return cue.first > 0 and line.tokens[cue.first - 1].folded == "يا"


def _moves(line: Line) -> bool:
    """Whether anything is to rise, fall, be reached or be kept."""
    moving = line.any_named("directions", "increase", "decrease", "reach", "keep", "gain")
    return any(not _called(line, cue) for cue in moving)


def _asks_for_help(line: Line) -> bool:
    """Whether help is asked for with what is to move: "can you help me get more people in"."""
    moving = line.any_named("directions", "increase", "decrease")
    return bool(moving) and any(token.folded in {"me", "us"} for token in line.tokens[:5])


def _tells_of_work(line: Line) -> bool:
    """Whether it is told, of a place of work, what people or things there do: «المدرسين عم يتركوا المدرسة»."""
    acts = any(_ACTS_NOW.match(token.folded) or token.folded in _GOING_ON for token in line.tokens)
    return acts and any(line.any_named(subject) for subject in ("fields", "channels", "measures"))


def holds_goal(line: Line, metric: Cue | None, *, amount: bool, deed: bool, trouble: bool = False) -> bool:
    """Whether anything in the line is wished, moved, measured or to be done; an errand or a question is not."""
    if not any(token.kind == "word" and not token.folded.startswith(_LINKS) for token in line.tokens):
        return False
    done = deed or amount
    told = len(line.tokens) > _LONGEST_ASIDE and not any(
        line.tokens[one.first].folded in _ORDERS for one in line.named("cues", "aside")
    )
    begun = any(cue.first == 0 for cue in line.any_named("directions", "increase", "decrease"))
    if line.has("aside") and not (done or begun or line.has("none_left")) and not ((metric or told) and _moves(line)):
        return False
    if is_question(line) and not (
        any(cue.first <= _FIRST_WORDS for cue in line.named("cues", "want"))
        and (metric or deed or _asks_for_help(line))
    ):
        return False
    if done or (trouble and (metric or line.any_named("fields") or line.any_named("channels") or line.has("doing"))):
        return True
    greeted = any(cue.first == 0 for cue in line.any_named("cues", "greet", "thanks"))
    wants, moves = any(not _called(line, cue) for cue in line.named("cues", "want")), _moves(line)
    if metric and not (greeted and metric.weight == 1 and not wants and not moves):
        return True
    if greeted and not (wants and (moves or len(line.tokens) >= _MORE_THAN_A_GREETING)):
        return line.has("awareness", "loyalty", "engagement") and not line.has("thanks")
    return wants or moves or line.has("vague", "tactic", "none_left", "nobody_buys", *_SENSES) or _tells_of_work(line)


def sense_of(line: Line) -> tuple[str | None, Cue | None]:
    """The kind of goal that the words mean where no measure is named, and the words."""
    for name in _SENSES if line.has(*_SENSES) else ():
        if cues := line.named("cues", name):
            return _NAMES.get(name, name), cues[0]
    return None, None
