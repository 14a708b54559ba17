"""One exercise: asked, answered on buttons or in words, tried again, explained. Refuses to choose which one comes."""

from __future__ import annotations

from typing import Any

from dialogs.buttons import link
from dialogs.domain.aimed import Amount
from dialogs.domain.training.answered import AND, option_name
from dialogs.domain.training.exercises import NUMERIC, WORDED, Item, Kind, options_of, stock
from dialogs.domain.training.practice import How, Progress, key_of, next_up, practised
from dialogs.domain.training.practice_words import ASKED, KIND_NAMES, LETTER_MISSING, LETTER_NAMES, said_for
from dialogs.domain.training.rubrics import rubric
from dialogs.domain.training.tasks import task_of
from dialogs.effects import Choice, Effect, SaveProgress
from dialogs.events import Known
from dialogs.flow import Accept, Again, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import context_of, otherwise, understand
from dialogs.flows.groups.assigned import GONE, finished, trainer_of
from dialogs.flows.groups.exercise_draft import LEFT, SESSION, SHOWN, ExerciseDraft, filled, item_in
from dialogs.grading import Grade, grade
from dialogs.kept.report import reports_figure
from dialogs.language.answers.options_said import options_said
from dialogs.language.words.context import Context
from dialogs.messages import TN, Figure, Joined, T, Text, lines, paragraphs


def ask(draft: ExerciseDraft, known: Known) -> Question:
    """Show the exercise with what there is to choose from; a hint and the answer are always at hand."""
    item = item_in(draft, known)
    if item is None:
        return Question(GONE, (Option("on", T("Go on")),))
    head = T("{nth} of {of} · {kind}", nth=draft.nth, of=draft.of, kind=KIND_NAMES[draft.kind])
    said = [_part(name, draft, item) for name in ("text", "wish", "given") if getattr(item, name)]
    asked = ASKED[draft.kind]
    text = paragraphs(head, Joined(tuple(said), "paragraphs"), None if draft.kind in NUMERIC else asked)
    options = (*_choices(draft, item), *_ways(draft))
    return Question(text, options, numeric=draft.kind in NUMERIC, again=asked)


def _part(name: str, draft: ExerciseDraft, item: Item) -> Text:
    """One part of what is told; the wish as somebody's words."""
    words = filled(getattr(item, name), draft, item)
    return T("“{words}”", words=words) if name == "wish" else words


def _choices(draft: ExerciseDraft, item: Item) -> tuple[Option, ...]:
    if draft.kind == "rewrite" or draft.kind in NUMERIC:
        return ()
    return tuple(
        Option(one, option_name(draft.kind, one, item), long=draft.kind in WORDED)
        for one in options_of(draft.kind, item)
    )


def _ways(draft: ExerciseDraft) -> tuple[Option, ...]:
    hint = () if draft.helped else (Option("hint", T("A hint")),)
    rules = (Option("rules", T("How is it graded?")),) if draft.kind == "rewrite" else ()
    return (*hint, *rules, Option("show", T("Show the answer")))


def read(said: Said, draft: ExerciseDraft, known: Known) -> Result:
    """Grade an answer; a wrong one may be tried once more."""
    item = item_in(draft, known)
    if item is None:
        return Accept({"answer": LEFT})
    if said.option == "rules":
        return Again(rubric(draft.kind, item))
    if said.option == "hint":
        return _hint(draft, item)
    if said.option == "show":
        return Accept({"answer": SHOWN})
    if draft.kind == "rewrite":
        return _rewritten(said.text, draft, item, known)
    if draft.kind in NUMERIC:
        return _counted(said.text, draft, item, known)
    return _chosen(said, draft, item, known)


def _hint(draft: ExerciseDraft, item: Item) -> Result:
    if draft.helped:
        return Again(T("A guess costs nothing, and the answer can be shown: then the exercise comes back another day."))
    return Again(filled(item.hint, draft, item), values={"helped": True})


def _chosen(said: Said, draft: ExerciseDraft, item: Item, known: Known) -> Result:
    chosen = (said.option,) if said.option is not None else _typed(said.text, draft, item, known)
    if not chosen or (len(chosen) > 1 and not item.all):
        return _not_an_answer(said.text, draft, item, known, T("One of the buttons is enough."))
    wanted = {str(one) for one in item.answers(draft.case)}
    named = {*draft.named, *chosen}
    if named < wanted and item.all:
        return Again(T("✅ That is one of them. And the other?"), values={"named": tuple(sorted(named))})
    if draft.kind == "missing" and wanted == {"A"} and chosen == ("R",):
        return Again(T("R is for “relevant” here, and a reason is given. Another letter asks whether it is realistic."))
    right = named == wanted if item.all else chosen[0] in wanted
    said_so = AND.join(sorted(named)) if item.all else chosen[0]
    return _judged(draft, said_so, None if right else T("Not quite."), right=right)


def _typed(text: str, draft: ExerciseDraft, item: Item, known: Known) -> tuple[str, ...]:
    """The choices that typed words mean: by their words, by the measure they name, or by their number."""
    options = options_of(draft.kind, item)
    said = options_said(text, said_for(draft.kind))
    if said:
        return said
    measure = understand(text, "metric", known).metric if draft.kind == "kpi" else None
    if measure in options:
        return (measure,)
    answer = understand(text, "choice", known, options=len(options))
    return tuple(options[place - 1] for place in answer.choice) if len(answer.choice) == 1 else ()


def _counted(text: str, draft: ExerciseDraft, item: Item, known: Known) -> Result:
    answer = understand(text, "baseline", known, unit=item.unit)
    if answer.reply != "value" or answer.value is None:
        return _not_an_answer(text, draft, item, known, T("A number is enough."))
    right = any(abs(answer.value - float(one)) <= item.tolerance * abs(float(one)) for one in item.answers(draft.case))
    return _judged(draft, f"{answer.value:.12g}", None if right else T("Not quite."), right=right)


def _rewritten(text: str, draft: ExerciseDraft, item: Item, known: Known) -> Result:
    whole = T("One whole sentence is wanted here: what, how many, by when, what for.")
    aside = understand(text, "yes_no", known).reply in {"unknown", "question"} and not any(map(str.isdigit, text))
    if aside or len(text.split()) < len(("one", "two")) + 1:
        return _not_an_answer(text, draft, item, known, whole)
    if reports_figure(text, context_of(known)):
        where = T("That tells where something stands now; a figure of one's own can be noted once /cancel ends this.")
        return Again(paragraphs(where, whole))
    given = item.filled(item.given or "", draft.case)
    trainer = trainer_of(draft, known)
    graded = grade(text, _context(draft, known), given=given, model=item.filled(item.model or "", draft.case))
    missing, unsure = graded.missing(item.letters), graded.unsure(item.letters)
    of_letters = {"missing": missing, "unsure": unsure}
    say = told(graded, item, trainer)
    if graded.changed is not None and graded.reading.baseline is not None:
        return _judged(draft, text, lines(say, _altered(graded)), right=False, **of_letters)
    if unsure and not missing and trainer is not None:
        return Accept({"answer": text, "given": text, **of_letters}, say)
    if unsure and not missing:
        clearer = T("No try is lost by that: with today's figure and the one to reach in it, I can tell.")
        return Again(paragraphs(say, clearer))
    return _judged(draft, text, say, right=not missing and not unsure, **of_letters)


def _altered(graded: Grade) -> Text:
    """Say that what the exercise gives was told otherwise."""
    given, began = graded.changed or Amount(value=0), graded.reading.baseline or Amount(value=0)
    figures = {"given": Figure(given.value, given.unit), "said": Figure(began.value, began.unit or given.unit)}
    return T("⚠️ Today's figure is given: {given}, and this begins at {said}. What is given stays as it is.", **figures)


def _context(draft: ExerciseDraft, known: Known) -> Context:
    """A group's exercises are read by its own country, whatever that of the member."""
    found = task_of(known.training, draft.assignment) if draft.assignment is not None else None
    return context_of(known) if found is None else Context(known.today, found[0].group.country)


def told(graded: Grade, item: Item, trainer: str | None = None) -> Text:
    """What each letter got, and what to change."""
    bare = graded.letters["M"] is False or graded.letters["T"] is False
    found = [
        _TOO_SOON if letter == "A" and bare else _letter(letter, trainer, there=graded.letters[letter])
        for letter in item.letters
    ]
    left_out = _NOT_HERE if "A" not in item.letters and "T" in item.letters else None
    return lines(*found, left_out)


_NOT_HERE = T("– {letter}: not graded here, since no figure of today is given.", letter=LETTER_NAMES["A"])
_TOO_SOON = T("⚠️ {letter}: it shows once there are a number and a date.", letter=LETTER_NAMES["A"])


def _letter(letter: str, trainer: str | None, *, there: bool | None) -> Text:
    if there:
        return T("✅ {letter}", letter=LETTER_NAMES[letter])
    if there is None and trainer is not None:
        named = LETTER_NAMES[letter]
        return T("❔ {letter}: I can't tell from this; {trainer} looks at it.", letter=named, trainer=trainer)
    if there is None:
        return T("❔ {letter}: I can't tell from this; a trainer would look at it.", letter=LETTER_NAMES[letter])
    return T("⚠️ {letter}: {missing}", letter=LETTER_NAMES[letter], missing=LETTER_MISSING[letter])


def _judged(draft: ExerciseDraft, answer: str, say: Text | None, *, right: bool, **letters: tuple[str, ...]) -> Result:
    facts = {"given": answer, "missing": (), "unsure": (), **letters}
    if right:
        return Accept({"answer": answer, **facts}, lines(T("✅ Right!"), say))
    if draft.tries == 0:
        more = T("Another try?") if draft.helped else T("Another try? A hint may help.")
        return Again(paragraphs(say, more), values={"tries": 1, **facts})
    return Accept({"answer": SHOWN, "tries": draft.tries + 1, **facts}, say)


def _not_an_answer(text: str, draft: ExerciseDraft, item: Item, known: Known, hint: Text) -> Result:
    """Whoever does not know gets a hint; all else goes the way that it goes at any question."""
    answer = understand(text, "yes_no", known)
    return _hint(draft, item) if answer.reply == "unknown" else otherwise(answer, hint)


def why(draft: ExerciseDraft, known: Known) -> Text:
    """What practising is for, and by which rules it is graded."""
    item = item_in(draft, known)
    aim = T("What is practised on others' goals comes easily with one's own. Exercises come back until they stick.")
    return paragraphs(aim if draft.assignment is None else None, rubric(draft.kind, item) if item else GONE)


def skip(draft: ExerciseDraft, known: Known) -> Result:
    """Leaving one out shows its answer, and it comes back another day; one that a trainer set waits for later."""
    return Accept({"answer": SHOWN if draft.assignment is None else LEFT})


def _is_there(draft: ExerciseDraft, known: Known) -> bool:
    return item_in(draft, known) is not None


def finish(draft: ExerciseDraft, known: Known) -> Finished:
    """Explain, keep how it went, and go on to the next until the session ends."""
    item = item_in(draft, known)
    if item is None or draft.answer == LEFT:
        return finished(draft, known, item, T("Left for later."), ())
    effects, progress = _progress(draft, known, item)
    shown = draft.answer == SHOWN
    say = paragraphs(_model(draft, item) if shown or draft.unsure else None, filled(item.why, draft, item))
    if draft.assignment is not None:
        return finished(draft, known, item, say, effects)
    right = draft.right + (not shown)
    if draft.nth >= draft.of:
        return Finished(paragraphs(say, _ended(right)), effects, links=ways_on(draft))
    following = begun(known, progress, draft.only, last=key_of(draft.kind, item))
    return Finished(say, effects, then=(("exercise", {**following, "nth": draft.nth + 1, "right": right}),))


def _progress(draft: ExerciseDraft, known: Known, item: Item) -> tuple[tuple[Effect, ...], tuple[Progress, ...]]:
    """How well an exercise of the stock is known by now, and with it all others; of a trainer's own nothing is kept."""
    if all(item.id != one.id for one in stock(known.language).get(draft.kind, ())):
        return (), known.practice
    how: How = (
        "shown" if draft.answer == SHOWN else "with_help" if draft.helped or draft.tries or draft.unsure else "at_once"
    )
    key = key_of(draft.kind, item)
    before = next((one for one in known.practice if one.id == key), None)
    progress = practised(before, key, how, known.now)
    return (SaveProgress(progress),), (*(one for one in known.practice if one.id != key), progress)


def _model(draft: ExerciseDraft, item: Item) -> Text | None:
    if draft.kind == "rewrite" and not item.model:
        return None
    if draft.kind == "rewrite":
        return T("A model answer: {answer}", answer=filled(item.model or "", draft, item))
    answers = item.answers(draft.case)
    if draft.kind in NUMERIC:
        return T("The answer: {answer}", answer=Figure(float(answers[0]), item.unit or "count"))
    named = tuple(option_name(draft.kind, str(one), item) for one in answers)
    return T("The answer: {answer}", answer=Joined(named, "list"))


def _ended(right: int) -> Text:
    return TN("That's it for today: {n} of {of} right.", "That's it for today: {n} of {of} right.", n=right, of=SESSION)


def ways_on(draft: ExerciseDraft) -> tuple[Choice, ...]:
    """What can be done after a session."""
    more = Choice(link("practise", draft.only or "mixed"), T("Five more"))
    return (more, Choice(link("practice"), T("My practice")), Choice(link("new"), T("A goal of my own")))


def begun(known: Known, progress: tuple[Progress, ...], only: Kind | None, last: str | None = None) -> dict[str, Any]:
    """The values with which the next exercise begins; its numbers change each time it comes."""
    among = [(kind, item) for kind, items in stock(known.language).items() for item in items if only in (None, kind)]
    chosen = next_up(among, progress, known.now, last)
    assert chosen is not None  # noqa: S101 - each language has exercises of each kind
    kind, item = chosen
    key = key_of(kind, item)
    seen = next((one.seen for one in progress if one.id == key), 0)
    return {"kind": kind, "item": item.id, "case": (sum(key.encode()) + seen) % len(item.cases), "only": only}


EXERCISE: Flow[ExerciseDraft] = Flow(
    "exercise",
    ExerciseDraft,
    (Step("answer", ask, read, why, when=_is_there, skip=skip),),
    finish,
    kept=True,
    literal=True,
)
