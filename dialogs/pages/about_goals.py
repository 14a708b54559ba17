"""Questions about goals and plans, answered at any time: the list of them, and one. Refuses to recognise a question.

Like every view these leave the open question open; a link leads back to it.
"""

from __future__ import annotations

from collections.abc import Callable

from dialogs import engine
from dialogs.buttons import link
from dialogs.domain.questions.faq import FAQ
from dialogs.domain.questions.side_answers import TERM, side_answer
from dialogs.effects import Choice, Effect
from dialogs.engine import Turn
from dialogs.language.orders.asked import asked
from dialogs.language.orders.side_questions import side_question
from dialogs.messages import T, Text, paragraphs
from dialogs.pages.views import privacy, ways_on
from dialogs.state import State

PAGE = 9
_FIGURES = frozenset({"target", "limit"})
_OWN = frozenset({("goal", "wish"), ("forget", "sure"), ("aside", "choice")})

Outcome = tuple[State, tuple[Effect, ...]]


def faq(turn: Turn, argument: str) -> Outcome:
    """Answer one question (`several`), or list them, a page at a time (`1` for the second)."""
    row = FAQ.get(argument)
    if row is None:
        return _listed(turn, int(argument) if argument.isdecimal() else 0)
    turn.say(_answer(argument))
    turn.links = (*_ways(turn, row.ways), _all(), *_back(turn))
    return turn.done()


def answered(turn: Turn, text: str) -> Outcome | None:
    """Answer the question that a text asks; `None` where it asks none of ours.

    In the middle of an interview its question is asked again after that.
    """
    step = engine.asked_step(turn)
    aside = _said_aside(turn, text)
    if aside is not None:
        turn.say(aside)
        return engine.ask(turn, step, repeated=True) if step else _with_ways(turn)
    row = asked(text, answering=step is not None)
    if row is None:
        return None
    if step is None:
        return faq(turn, row)
    turn.say(_answer(row))
    return engine.ask(turn, step, repeated=True)


def _said_aside(turn: Turn, text: str) -> Text | None:
    """The answer to a question about our words, or about how the interview goes on; `None` where that is not asked."""
    step = engine.asked_step(turn)
    question = side_question(text, answering=step is not None)
    if question is None or (not question.startswith(TERM) and (step is None or (turn.stack[-1].flow, step.id) in _OWN)):
        return None
    if question == "value" and step is not None and step.id not in _FIGURES:
        return None
    if question == "date":
        return step.why(turn.top()[2], turn.known) if step is not None and step.id == "deadline" else None
    return privacy(turn.known) if question == "seen" else side_answer(question)


def _with_ways(turn: Turn) -> Outcome:
    turn.links = (_all(), *ways_on(turn))
    return turn.done()


def _answer(row: str) -> Text:
    return paragraphs(FAQ[row].answer, FAQ[row].more)


def _listed(turn: Turn, page: int) -> Outcome:
    rows = list(FAQ.items())
    page = min(page, (len(rows) - 1) // PAGE)
    turn.say(T("This is what people ask about goals and plans. A question in your own words works as well."))
    shown = tuple(Choice(link("faq", row), one.title, long=True) for row, one in rows[page * PAGE : (page + 1) * PAGE])
    if page:
        shown += (Choice(link("faq", str(page - 1)), T("Earlier ones")),)
    if (page + 1) * PAGE < len(rows):
        shown += (Choice(link("faq", str(page + 1)), T("More questions")),)
    turn.links = (*shown, *_back(turn))
    return turn.done()


def _ways(turn: Turn, ways: tuple[str, ...]) -> tuple[Choice, ...]:
    """The buttons that make sense now: without goals these lead to a first one, within an interview back to it."""
    return tuple(dict.fromkeys(choice for way in ways if (choice := _way(turn, way)) is not None))


def _way(turn: Turn, way: str) -> Choice | None:
    if way in FAQ:
        return Choice(link("faq", way), FAQ[way].title)
    if way == "measures":
        return Choice(link("measures"), T("All kinds of measures"))
    if way == "new" or not turn.known.goals:
        return None if turn.stack else Choice(link("new"), T("Let's set one now"))
    return Choice(link(way), _LABELS[way])


_LABELS = {"goals": T("My goals"), "plan": T("A plan for my goal"), "bigger": T("The bigger goal")}


def _all() -> Choice:
    return Choice(link("faq"), T("Other questions"))


def _back(turn: Turn) -> tuple[Choice, ...]:
    return ways_on(turn)[:1] if turn.stack or turn.state.shelf else ()


WAYS: dict[str, Callable[[Turn, str], Outcome]] = {"faq": faq}
