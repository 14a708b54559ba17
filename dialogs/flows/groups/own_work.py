"""A trainer's own exercises for a group: typed one by one, or a table pasted or sent. Refuses to keep mistakes.

What is wrong is named row by row, and nothing of a table is kept until it is right or its good rows are accepted.
"""

from __future__ import annotations

from collections import Counter

from dialogs.domain.training.own_exercises import Own, read_own
from dialogs.domain.training.own_rows import OwnExercise, named, plain
from dialogs.domain.training.practice_words import KIND_NAMES, LETTER_NAMES
from dialogs.domain.training.training import ITEMS, TITLE
from dialogs.events import Known
from dialogs.flow import Accept, Again, Option, Question, Result, Said
from dialogs.flows.asking.answering import country_of, understand
from dialogs.flows.groups.work_draft import WorkDraft, language_for, room_for
from dialogs.grading import grade
from dialogs.language.words.context import Context
from dialogs.messages import TN, Count, Joined, T, Text, Words, lines, paragraphs

TOLD = 8
LONGEST_TITLE = TITLE - len(" 9")
SHORT = 3


def is_own(draft: WorkDraft, known: Known) -> bool:
    """Whether the trainer brings the exercises."""
    return draft.kind == "own"


def ask_own(draft: WorkDraft, known: Known) -> Question:
    """Say in which forms exercises may come."""
    text = paragraphs(
        T("A vague wish in one line becomes an exercise in rewriting."),
        T("A question with its answers below, one a line and a * before the right one, becomes a choice."),
        T(
            "Many at once: a table as text or as a CSV file, its first row naming the columns: kind, text, options "
            "(with | between them), answer, hint, why, level. What is not needed may be missing."
        ),
    )
    again = T("The next one? Or is that all of them?") if draft.gathered else T("The exercise, or the table?")
    return Question(text, _ways(draft), again=again)


def _ways(draft: WorkDraft) -> tuple[Option, ...]:
    good = TN("Take the good row", "Take the {n} good rows", n=len(draft.pending))
    rows = (Option("good", good),) if draft.pending else ()
    return (*rows, *((Option("done", T("That's all of them")),) if draft.gathered else ()))


def read_own_work(said: Said, draft: WorkDraft, known: Known) -> Result:
    """Gather what is right; name what is not."""
    if said.option == "good":
        return _gathered(draft, draft.pending, known)
    if said.option == "done" or _is_all(said.text, draft, known):
        return Accept({"own": draft.gathered, "pending": ()})
    if len(said.text.split()) <= SHORT and understand(said.text, "yes_no", known).reply == "yes" and draft.pending:
        return _gathered(draft, draft.pending, known)
    found = read_own(said.text, language_for(draft, known))
    if found.troubles:
        return Again(_told(found), values={"pending": found.good})
    return _gathered(draft, found.good, known)


def _is_all(text: str, draft: WorkDraft, known: Known) -> bool:
    """Whether few words say that nothing more comes."""
    if not draft.gathered or not text or len(text.split()) > SHORT:
        return False
    return plain(text) in named("nothing_more") or understand(text, "yes_no", known).reply in ("no", "skip")


def _gathered(draft: WorkDraft, new: tuple[OwnExercise, ...], known: Known) -> Result:
    """Take them in, as far as one set of a kind may hold them."""
    after = (*draft.gathered, *new)
    counted = Counter(one.kind for one in after)
    kind, many = counted.most_common(1)[0]
    if many > ITEMS:
        return Again(
            T(
                "That would be {n} of the kind “{kind}”, and {most} at once are the most. "
                "The rest fits into another set.",
                n=many,
                kind=KIND_NAMES[kind],
                most=ITEMS,
            )
        )
    room = room_for(draft, known)
    context = Context(known.today, room.group.country if room is not None else country_of(known))
    doubts = (_doubt(one, context) for one in new)
    return Again(paragraphs(_echo(new, after), *doubts), values={"gathered": after, "pending": ()})


def _doubt(one: OwnExercise, context: Context) -> Text | None:
    """Say so where the grader itself would not count a model answer as right."""
    if one.kind != "rewrite" or not one.item.model:
        return None
    missing = grade(one.item.model, context, given=one.item.given or "").missing(one.item.letters)
    if not missing:
        return None
    return T(
        "By my reading the model answer “{answer}” lacks {letters}. An answer like it would be graded as not right "
        "yet, until you override that.",
        answer=Words(one.item.model),
        letters=Joined(tuple(LETTER_NAMES[letter] for letter in missing), "list"),
    )


def _echo(new: tuple[OwnExercise, ...], after: tuple[OwnExercise, ...]) -> Text:
    kinds = Counter(one.kind for one in new)
    kinds_named = tuple(T("{kind} ({n})", kind=KIND_NAMES[kind], n=many) for kind, many in kinds.items())
    noted = _wish_noted(new) or T("✅ Noted: {kinds}.", kinds=Joined(kinds_named, "list"))
    if len(after) == len(new):
        return noted
    return lines(noted, T("{exercises} so far.", exercises=Count(len(after), "exercise", "nominative")))


def _wish_noted(new: tuple[OwnExercise, ...]) -> Text | None:
    """One wish is said back, so that what was not meant as one shows."""
    if len(new) != 1 or new[0].kind != "rewrite" or not new[0].item.wish:
        return None
    return T("✅ Noted as a wish to rewrite: “{wish}”", wish=Words(new[0].item.wish))


def _told(found: Own) -> Text:
    """The mistakes, the first ones of many, and what can be done."""
    rest = len(found.troubles) - TOLD
    more = TN("And one more.", "And {n} more.", n=rest) if rest > 0 else None
    told = lines(*found.troubles[:TOLD], more)
    if not found.rows:
        return told
    good = TN("One row is right.", "{n} rows are right.", n=len(found.good)) if found.good else None
    again = T("Nothing is kept yet: the table can be mended and sent once more.")
    return paragraphs(told, lines(good, again))


def ask_title(draft: WorkDraft, known: Known) -> Question:
    """Ask what the members see it called."""
    return Question(T("Which name should the members see for it?"), (Option("none", T("No name of its own")),))


def read_title(said: Said, draft: WorkDraft, known: Known) -> Result:
    """Take a name that fits on one line, or none."""
    title = " ".join(said.text.split())
    if said.option == "none" or (len(title.split()) == 1 and understand(title, "yes_no", known).reply in _NONE):
        return Accept({"title": ""})
    if not title or len(title) > LONGEST_TITLE:
        return Again(T("A name of up to {most} letters is enough.", most=LONGEST_TITLE))
    return Accept({"title": title})


_NONE = ("no", "skip")


def skip_title(draft: WorkDraft, known: Known) -> Result:
    """Left out, it is called by its kind."""
    return Accept({"title": ""})


def why_title(draft: WorkDraft, known: Known) -> Text:
    """What a name is for."""
    return T("Without a name, exercises are called by their kind, and two sets of a kind look alike.")


def why_own(draft: WorkDraft, known: Known) -> Text:
    """An example of each form."""
    return paragraphs(
        T("A wish: “We want to be better known in the city.”"),
        lines(
            T("A choice: “Which measure shows loyalty best?”, and below it"),
            T("- reach"),
            T("* repeat purchases"),
            T("- likes"),
        ),
        lines(
            T("A table (between two columns a semicolon, a comma or a tab):"),
            T("kind;text;options;answer"),
            T("choose;Which measure shows loyalty best?;reach|repeat purchases|likes;repeat purchases"),
        ),
    )
