"""The four questions that find the bigger goal of the year; refuses to ask about any single goal below it."""

from __future__ import annotations

from collections.abc import Callable

from dialogs.buttons import link
from dialogs.domain.goal import BusinessGoal
from dialogs.domain.years.yearly import counts
from dialogs.domain.years.yearly_words import in_numbers
from dialogs.effects import Choice, SaveBusinessGoal, SaveGoal
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Forget, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import changed, otherwise, understand
from dialogs.flows.bigger.bigger_beside import reported, says_nothing, whole_goal
from dialogs.flows.goal.bigger_reading import bigger_goal
from dialogs.language.answers.naming import named_in
from dialogs.messages import Joined, Sentence, T, Text, Words, paragraphs

BOTH, NEITHER = "both", "neither"
ENOUGH = T("A few words are enough, or one of the buttons.")
SUCH_AS = T("A few words are enough, such as “revenue +25%”.")
LISTED = " · "
LONGEST_FIGURE = 14
THOUSANDS = 4
SIGNS = "+-−"
PERCENT = "%٪"


class BiggerDraft(Draft):
    """The answers: the result in money, what counts more, the market, and the horizon.

    `goal_id` is the goal that asked for it, which hangs under it at once; `shown` are the words of the answers beside
    the first, in the person's language; `doubted` is the question whose answer fitted no button and was asked about.
    """

    goal_id: str | None = None
    result: str | None = None
    focus: str | None = None
    market: str | None = None
    horizon: str | None = None
    shown: tuple[str, ...] = ()
    doubted: str | None = None


_TEXTS: dict[str, Text] = {
    "result": T("Which result in money would make the coming year a good one? For example “revenue +25%”."),
    "focus": T("What matters more in that year: more profit, or more customers?"),
    "market": T("Is the market you serve nearly full, or is there a new area to enter?"),
    "horizon": T("What matters more now: quick sales, or trust that lasts?"),
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
_OPEN = {
    BOTH: T("Both matter, then; this one stays open for now."),
    NEITHER: T("Then this one stays open for now."),
}
_BY: dict[str, Sentence] = {
    "profit": T("by more profit"),
    "customers": T("by more customers"),
    "full": T("in a market that is nearly full"),
    "new": T("in a new area"),
    "sales": T("with quick sales"),
    "trust": T("with trust that lasts"),
}


def _ask(name: str) -> Callable[[BiggerDraft, Known], Question]:
    def ask(draft: BiggerDraft, known: Known) -> Question:
        return Question(_TEXTS[name], _OPTIONS[name])

    return ask


def _read(name: str) -> Callable[[Said, BiggerDraft, Known], Result]:
    def read(said: Said, draft: BiggerDraft, known: Known) -> Result:
        if said.option is not None and name == "result":
            return Accept({name: said.label or said.option.partition(".")[2]})
        if said.option is not None:
            return _kept(name, said.option, said.label, draft)
        elsewhere = reported(said.text, known)
        if elsewhere is not None:
            return elsewhere
        options = _OPTIONS[name]
        choice = understand(said.text, "choice", known, options=len(options)).choice if options else ()
        named = options[choice[0] - 1].id if len(choice) == 1 else named_in(said.text, "bigger")
        if named in (BOTH, NEITHER) and options:
            return Accept({name: None}, _OPEN[named])
        fits = named if named in {option.id for option in options} else None
        instead = {"result": said.text[:200]} if name == "result" else {name: fits} if fits else {}
        elsewhere = whole_goal(said.text, instead, known, money=name == "result")
        if elsewhere is not None or fits is not None:
            return elsewhere or _kept(name, fits or "", said.text, draft)
        answer = understand(said.text, "yes_no", known)
        if answer.reply in ("question", "skip"):
            return otherwise(answer, ENOUGH)
        if answer.reply in ("unknown", "no"):
            return Accept({name: None})
        return _own_words(name, said.text, draft, known)

    return read


def _own_words(name: str, text: str, draft: BiggerDraft, known: Known) -> Result:
    """Take the result in other words; those that fit neither button are asked about once, and never kept."""
    if not any(map(str.isalpha, text)):
        return _bare(text) if name == "result" else Again(ENOUGH)
    if name == "result":
        return Again(SUCH_AS) if says_nothing(text, known) else Accept({name: text[:200]})
    if draft.doubted != name:
        say = T("“{words}” is neither of the two. One of them is enough, or it stays open.", words=Words(text[:100]))
        return Forget((), say, {"doubted": name})
    return Accept({name: None}, T("Then this one stays open for now."))


def _bare(text: str) -> Again:
    """A figure without a word may be revenue or profit; less than a figure says nothing."""
    figure = text.strip()
    digits = sum(map(str.isdigit, figure))
    telling = digits >= THOUSANDS or (digits and any(sign in figure for sign in PERCENT))
    if len(figure) > LONGEST_FIGURE or not telling:
        return Again(SUCH_AS)
    change = figure if figure[0] in SIGNS or figure[-1] not in PERCENT else f"+{figure}"
    options = (
        Option(f"revenue.{figure}", T("revenue {figure}", figure=Words(change))),
        Option(f"profit.{figure}", T("profit {figure}", figure=Words(change))),
    )
    return Again(T("{figure} of what?", figure=Words(figure)), options)


def _kept(name: str, value: str, shown: str, draft: BiggerDraft) -> Accept:
    return Accept({name: value, "shown": (*draft.shown, shown[:100]) if shown else draft.shown})


def _why(name: str) -> Callable[[BiggerDraft, Known], Text]:
    def why(draft: BiggerDraft, known: Known) -> Text:
        return _REASONS[name]

    return why


def told(bigger: BusinessGoal) -> Text:
    """Say a bigger goal with what the questions found: "“revenue +25%”, by more customers in a new area"."""
    found = (bigger.focus, bigger.market, bigger.horizon) if bigger.result else ()
    how = tuple(_BY.get(one, T("“{words}”", words=Words(one))) for one in found if one)
    named = T("“{words}”", words=Words(bigger.words))
    return T("{bigger}, {how}", bigger=named, how=Joined(how, "inline")) if how else named


def finish(draft: BiggerDraft, known: Known) -> Finished:
    """Keep the bigger goal in the person's words; without a result in money, what else was said names it."""
    words = draft.result or LISTED.join(draft.shown)
    if not words:
        return Finished(T("Noted: it serves no bigger goal for now."), returns={"serves": ()})
    bigger = bigger_goal(
        words, known, result=draft.result, focus=draft.focus, market=draft.market, horizon=draft.horizon
    )
    say = paragraphs(T("The bigger goal is {bigger}.", bigger=told(bigger)), understood(bigger))
    goal = known.goal(draft.goal_id or "")
    hung = (SaveGoal(changed(goal, serves=(*goal.serves, bigger.id))),) if goal is not None else ()
    then = (("yearly", {"bigger_id": bigger.id}),) if goal is None and counts(bigger) else ()
    links = (Choice(link("bigger", bigger.id), T("See the bigger goal")),)
    return Finished(say, (SaveBusinessGoal(bigger), *hung), {"serves": (bigger.id,)}, then, links)


def understood(bigger: BusinessGoal) -> Text | None:
    """Echo the number and the day that the words of a bigger goal say; what they count by themselves needs no other."""
    said = in_numbers(bigger) if bigger.metric not in (None, "custom") else None
    return T("In numbers: {goal}.", goal=said) if said is not None else None


BIGGER = Flow(
    "bigger",
    BiggerDraft,
    tuple(Step(name, _ask(name), _read(name), _why(name), optional=True) for name in _TEXTS),
    finish,
    counted=True,
)
