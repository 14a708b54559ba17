"""The four questions that find the bigger goal of the year; refuses to ask about any single goal below it."""

from __future__ import annotations

from collections.abc import Callable

from dialogs.domain.goal import BusinessGoal
from dialogs.effects import SaveBusinessGoal
from dialogs.events import Known
from dialogs.flow import Accept, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.answering import otherwise, understand
from dialogs.messages import T, Text, Words

ENOUGH = T("A few words are enough, or one of the buttons.")


class BiggerDraft(Draft):
    """The answers: the result in money, what counts more, the market, and the horizon."""

    result: str | None = None
    focus: str | None = None
    market: str | None = None
    horizon: str | None = None


_TEXTS: dict[str, Text] = {
    "result": T("Which result in money would make the coming year a good one? For example “revenue +25%”."),
    "focus": T("What matters more in that year: more profit, or more customers?"),
    "market": T("Is the market you serve nearly full, or is there a new area to enter?"),
    "horizon": T("Which is wanted more: quick sales, or trust that lasts?"),
}
_REASONS: dict[str, Text] = {
    "result": T("A marketing goal is a means. The result in money tells whether it is the right one."),
    "focus": T(
        "Profit asks for better customers, growth asks for more of them: the goals differ. A salon that is booked out "
        "needs the first."
    ),
    "market": T("In a full market it pays to keep people; in a new one they have to hear of you first."),
    "horizon": T("Quick sales come from offers and ads; trust comes from service and content, and takes longer."),
}
_OPTIONS: dict[str, tuple[Option, ...]] = {
    "result": (),
    "focus": (Option("profit", T("More profit")), Option("customers", T("More customers"))),
    "market": (Option("full", T("Nearly full")), Option("new", T("A new area"))),
    "horizon": (Option("sales", T("Quick sales")), Option("trust", T("Lasting trust"))),
}


def _ask(name: str) -> Callable[[BiggerDraft, Known], Question]:
    def ask(draft: BiggerDraft, known: Known) -> Question:
        return Question(_TEXTS[name], _OPTIONS[name])

    return ask


def _read(name: str) -> Callable[[Said, BiggerDraft, Known], Result]:
    def read(said: Said, draft: BiggerDraft, known: Known) -> Result:
        if said.option is not None:
            return Accept({name: said.option})
        answer = understand(said.text, "yes_no", known)
        if answer.reply in ("question", "skip"):
            return otherwise(answer, ENOUGH)
        return Accept({name: None if answer.reply == "unknown" else said.text[:200]})

    return read


def _why(name: str) -> Callable[[BiggerDraft, Known], Text]:
    def why(draft: BiggerDraft, known: Known) -> Text:
        return _REASONS[name]

    return why


def finish(draft: BiggerDraft, known: Known) -> Finished:
    """Keep the bigger goal in the person's words; without a result in money there is none yet."""
    if draft.result is None:
        return Finished(T("Then we leave the bigger goal open for now."), returns={"serves": ()})
    bigger = BusinessGoal(
        id=f"{known.new_id}b",
        words=draft.result,
        started_on=known.today,
        **draft.model_dump(exclude={"result"}),
        result=draft.result,
    )
    say = T("The bigger goal is “{bigger}”.", bigger=Words(draft.result))
    return Finished(say, (SaveBusinessGoal(bigger),), returns={"serves": (bigger.id,)})


BIGGER = Flow(
    "bigger",
    BiggerDraft,
    tuple(Step(name, _ask(name), _read(name), _why(name), optional=True) for name in _TEXTS),
    finish,
    counted=True,
)
