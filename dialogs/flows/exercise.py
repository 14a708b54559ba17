"""One exercise: asked, answered on buttons or in words, tried again, explained. Refuses to choose which one comes."""

from __future__ import annotations

from typing import Any

from dialogs.buttons import link
from dialogs.domain.catalogue import name_of
from dialogs.domain.causes import CAUSES
from dialogs.domain.exercises import NUMERIC, WORDED, Item, Kind, options_of, stock
from dialogs.domain.practice import How, Progress, key_of, next_up, practised
from dialogs.domain.practice_words import ASKED, KIND_NAMES, LETTER_MISSING, LETTER_NAMES, OPTION_NAMES
from dialogs.effects import Choice, Effect, SaveProgress
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.answering import context_of, otherwise, understand
from dialogs.grading import Grade, grade
from dialogs.messages import TN, Joined, Own, T, Text, lines, paragraphs

SESSION = 5


class ExerciseDraft(Draft):
    """Which exercise, with which numbers, and how it went; `nth` of the session, `only` one kind where that is wanted.

    `answer` is what was settled on in the end; `tries` counts those that were wrong, `helped` a hint, `named` holds the
    right answers given so far where several are wanted.
    """

    kind: Kind = "tell_apart"
    item: str = ""
    case: int = 0
    nth: int = 1
    only: Kind | None = None
    right: int = 0
    tries: int = 0
    helped: bool = False
    named: tuple[str, ...] = ()
    answer: str | None = None


def item_in(draft: ExerciseDraft, known: Known) -> Item:
    """The exercise itself; the first of its kind where it fell out of the stock since."""
    items = stock(known.language)[draft.kind]
    return next((one for one in items if one.id == draft.item), items[0])


def _filled(words: str, draft: ExerciseDraft, item: Item) -> Own:
    return Own(item.filled(words, draft.case))


def ask(draft: ExerciseDraft, known: Known) -> Question:
    """Show the exercise with what there is to choose from; a hint and the answer are always at hand."""
    item = item_in(draft, known)
    head = T("{nth} of {of} · {kind}", nth=draft.nth, of=SESSION, kind=KIND_NAMES[draft.kind])
    said = [_filled(one, draft, item) for one in (item.text, f"“{item.wish}”" if item.wish else "", item.given) if one]
    asked = None if draft.kind in NUMERIC else ASKED[draft.kind]
    text = paragraphs(head, Joined(tuple(said), "paragraphs"), asked)
    options = (*_choices(draft, item), *_ways(draft))
    return Question(text, options, numeric=draft.kind in NUMERIC, again=asked or KIND_NAMES[draft.kind])


def _choices(draft: ExerciseDraft, item: Item) -> tuple[Option, ...]:
    if draft.kind == "rewrite" or draft.kind in NUMERIC:
        return ()
    return tuple(
        Option(one, _name(draft.kind, one, item), long=draft.kind in WORDED) for one in options_of(draft.kind, item)
    )


def _name(kind: Kind, option: str, item: Item) -> Text:
    match kind:
        case "kpi":
            return name_of(option, None, None)
        case "diagnose":
            return CAUSES[option].says
        case "hang" | "choose":
            return Own(item.options[int(option) - 1])
        case "missing":
            return LETTER_NAMES[option]
        case _:
            return OPTION_NAMES[option]


def _ways(draft: ExerciseDraft) -> tuple[Option, ...]:
    hint = () if draft.helped else (Option("hint", T("A hint")),)
    return (*hint, Option("show", T("Show the answer")))


def read(said: Said, draft: ExerciseDraft, known: Known) -> Result:
    """Grade an answer; a wrong one may be tried once more."""
    item = item_in(draft, known)
    if said.option == "hint":
        return Again(_filled(item.hint, draft, item), values={"helped": True})
    if said.option == "show":
        return Accept({"answer": "shown"})
    if draft.kind == "rewrite":
        return _rewritten(said.text, draft, item, known)
    if draft.kind in NUMERIC:
        return _counted(said.text, draft, item, known)
    return _chosen(said, draft, item, known)


def _chosen(said: Said, draft: ExerciseDraft, item: Item, known: Known) -> Result:
    options = options_of(draft.kind, item)
    option = said.option
    if option is None:
        answer = understand(said.text, "choice", known, options=len(options))
        if not answer.choice:
            return _not_an_answer(said.text, known, T("One of the buttons is enough."))
        option = options[answer.choice[0] - 1]
    wanted = {str(one) for one in item.answers(draft.case)}
    named = {*draft.named, option}
    if option in wanted and item.all and named != wanted:
        return Again(T("✅ That is one of them. And the other?"), values={"named": tuple(sorted(named))})
    right = option in wanted
    return _judged(draft, option, None if right else T("Not quite."), right=right)


def _counted(text: str, draft: ExerciseDraft, item: Item, known: Known) -> Result:
    answer = understand(text, "baseline", known, unit=item.unit)
    if answer.reply != "value" or answer.value is None:
        return _not_an_answer(text, known, T("A number is enough."))
    right = any(abs(answer.value - float(one)) <= item.tolerance * abs(float(one)) for one in item.answers(draft.case))
    return _judged(draft, f"{answer.value:g}", None if right else T("Not quite."), right=right)


def _rewritten(text: str, draft: ExerciseDraft, item: Item, known: Known) -> Result:
    if len(text.split()) < len(("one", "two")) + 1:
        return _not_an_answer(text, known, T("One whole sentence is wanted here: what, how many, by when, what for."))
    given = item.filled(item.given or "", draft.case)
    graded = grade(text, context_of(known), given=given)
    right = not graded.missing(item.letters) and not graded.unsure(item.letters)
    return _judged(draft, text[:300], told(graded, item), right=right)


def told(graded: Grade, item: Item) -> Text:
    """What each letter got, and what to change."""
    found = [_letter(letter, there=graded.letters[letter]) for letter in item.letters]
    return lines(*found)


def _letter(letter: str, *, there: bool | None) -> Text:
    if there:
        return T("✅ {letter}", letter=LETTER_NAMES[letter])
    if there is None:
        return T("❔ {letter}: I can't tell from this; a trainer would look at it.", letter=LETTER_NAMES[letter])
    return T("⚠️ {letter}: {missing}", letter=LETTER_NAMES[letter], missing=LETTER_MISSING[letter])


def _judged(draft: ExerciseDraft, answer: str, say: Text | None, *, right: bool) -> Result:
    if right:
        return Accept({"answer": answer}, lines(T("✅ Right!"), say))
    if draft.tries == 0:
        return Again(paragraphs(say, T("Another try? A hint may help.")), values={"tries": 1})
    return Accept({"answer": "shown"}, say)


def _not_an_answer(text: str, known: Known, hint: Text) -> Result:
    return otherwise(understand(text, "yes_no", known), hint)


def why(draft: ExerciseDraft, known: Known) -> Text:
    """What practising is for."""
    return T("What is practised on others' goals comes easily with one's own. Exercises come back until they sit.")


def skip(draft: ExerciseDraft, known: Known) -> Result:
    """Leaving one out shows its answer; it comes back another day."""
    return Accept({"answer": "shown"})


def finish(draft: ExerciseDraft, known: Known) -> Finished:
    """Explain, keep how it went, and go on to the next until the session ends."""
    item, key = item_in(draft, known), key_of(draft.kind, item_in(draft, known))
    how: How = "shown" if draft.answer == "shown" else "with_help" if draft.helped or draft.tries else "at_once"
    before = next((one for one in known.practice if one.id == key), None)
    progress = practised(before, key, how, known.now)
    effects: tuple[Effect, ...] = (SaveProgress(progress),)
    right = draft.right + (how != "shown")
    say = paragraphs(_model(draft, item) if how == "shown" else None, _filled(item.why, draft, item))
    if draft.nth >= SESSION:
        return Finished(paragraphs(say, _ended(right)), effects, links=ways_on(draft))
    after = (*(one for one in known.practice if one.id != key), progress)
    following = begun(known, after, draft.only, last=key)
    then = () if following is None else (("exercise", {**following, "nth": draft.nth + 1, "right": right}),)
    return Finished(say, effects, then=then, links=() if then else ways_on(draft))


def _model(draft: ExerciseDraft, item: Item) -> Text:
    if draft.kind == "rewrite":
        return T("A model answer: {answer}", answer=_filled(item.model or "", draft, item))
    answers = item.answers(draft.case)
    if draft.kind in NUMERIC:
        return T("The answer: {answer}", answer=float(answers[0]))
    named = tuple(_name(draft.kind, str(one), item) for one in answers)
    return T("The answer: {answer}", answer=Joined(named, "list"))


def _ended(right: int) -> Text:
    return TN("That's it for today: {n} of {of} right.", "That's it for today: {n} of {of} right.", n=right, of=SESSION)


def ways_on(draft: ExerciseDraft) -> tuple[Choice, ...]:
    """What can be done after a session."""
    more = Choice(link("practise", draft.only or "mixed"), T("Five more"))
    return (more, Choice(link("practice"), T("My practice")), Choice(link("new"), T("A goal of my own")))


def begun(
    known: Known, progress: tuple[Progress, ...], only: Kind | None, last: str | None = None
) -> dict[str, Any] | None:
    """The values with which the next exercise begins; its numbers change each time it comes."""
    among = [(kind, item) for kind, items in stock(known.language).items() for item in items if only in (None, kind)]
    chosen = next_up(among, progress, known.now, last)
    if chosen is None:
        return None
    kind, item = chosen
    seen = next((one.seen for one in progress if one.id == key_of(kind, item)), 0)
    return {"kind": kind, "item": item.id, "case": (sum(known.new_id.encode()) + seen) % len(item.cases), "only": only}


EXERCISE: Flow[ExerciseDraft] = Flow(
    "exercise", ExerciseDraft, (Step("answer", ask, read, why, skip=skip),), finish, kept=True, literal=True
)
