"""A new wish that comes up in the middle of something: now, later, or an answer after all; refuses to lose either."""

from __future__ import annotations

from typing import Any, Literal

from dialogs.events import Known
from dialogs.flow import Accept, Draft, Finished, Flow, Option, Question, Result, Said, Step, Why
from dialogs.flows.asking.answering import context_of, understand
from dialogs.flows.goal.wishing import opening
from dialogs.language.goals.reading import read_goal
from dialogs.messages import T, Text, Words

MOST_WORDS = 6


class AsideDraft(Draft):
    """The words that came, and what to do with them.

    `instead` is what they answer in the interview below if they are meant as that: its fields and their values. `kept`
    are the goals that came with these words in one message and are offered after them.
    """

    words: str = ""
    instead: dict[str, Any] | None = None
    kept: tuple[str, ...] | None = None
    choice: Literal["now", "no", "answer"] | None = None


def ask(draft: AsideDraft, known: Known) -> Question:
    """Ask whether it is a goal of its own."""
    if draft.kept is not None:
        text = T("Next in that message: “{words}”. Shall we take it up now?", words=Words(draft.words[:200]))
        return Question(text, (Option("now", T("Yes, now")), Option("no", T("No, leave it"))))
    text = T(
        "“{words}” sounds like a goal of its own. Shall we take it up now? What we were at stays open.",
        words=Words(draft.words[:200]),
    )
    answer = (Option("answer", T("It's my answer here")),) if draft.instead else ()
    return Question(text, (Option("now", T("Yes, now")), *answer, Option("no", T("No, go on with this one"))))


def read(said: Said, draft: AsideDraft, known: Known) -> Result:
    """Take the choice; a delay goes on with what is open."""
    if said.option is not None:
        return Accept({"choice": said.option})
    reply = understand(said.text, "yes_no", known).reply
    if reply == "question":
        return Why()
    return Accept({"choice": "now" if reply == "yes" else "no"})


def settles(text: str, known: Known) -> bool:
    """Whether words answer the question about another wish, rather than what lies below it."""
    if len(text.split()) > MOST_WORDS:
        return False
    found = understand(text, "yes_no", known)
    return found.reply in ("yes", "no", "skip", "unknown", "question")


def why(draft: AsideDraft, known: Known) -> Text:
    """Why it is asked."""
    return T("One goal at a time comes further. Both are possible; only the order is asked.")


def finish(draft: AsideDraft, known: Known) -> Finished:
    """Begin the new goal on top of what was open, or go back to it."""
    if draft.choice != "now" and draft.kept is not None:
        dropped = None if draft.kept else T("Dropped. A new wish is welcome at any time.")
        return Finished(dropped, then=then_later(draft.kept))
    if draft.choice != "now":
        return Finished(returns=draft.instead or {} if draft.choice == "answer" else {})
    opened = opening(read_goal(draft.words, context_of(known)), known)
    later = {"later": draft.kept} if draft.kept else {}
    return Finished(opened.say, then=(("goal", {**opened.values, **later}),))


def then_later(later: tuple[str, ...]) -> tuple[tuple[str, dict[str, Any]], ...]:
    """Offer the next of the goals that came in one message; nothing where none is left."""
    return (("aside", {"words": later[0], "kept": later[1:]}),) if later else ()


ASIDE = Flow("aside", AsideDraft, (Step("choice", ask, read, why),), finish)
