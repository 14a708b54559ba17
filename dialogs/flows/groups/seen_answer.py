"""An answer as its trainer reads it: the exercise, what was answered, what the grader made of it. Refuses to judge."""

from __future__ import annotations

from dialogs.domain.training.answered import answer_words, option_name
from dialogs.domain.training.exercises import NUMERIC, Item
from dialogs.domain.training.practice_words import LETTER_NAMES
from dialogs.domain.training.tasks import title_of
from dialogs.domain.training.taught import item_in, named, task_in
from dialogs.domain.training.training import Assignment, Room, Submission
from dialogs.messages import Bold, Day, Joined, Own, T, Text, Words, lines, paragraphs

LONG = 90


def seen(room: Room, one: Submission) -> Text:
    """All that there is to an answer; what was taken back since has no words any more."""
    task, item = task_in(room, one), item_in(room, one)
    name = Words(named(room, one.member_id))
    if task is None or item is None:
        return Bold(name)
    head = Bold(T("{name} · {title}", name=name, title=title_of(task)))
    answered = T("Answered: {answer}", answer=answer_words(one.kind, item, one.answer))
    return paragraphs(
        head,
        lines(*exercise(task, item, one.case)),
        lines(answered, _right_would_be(task, item, one)),
        lines(*_letters(one), how_it_came(task, one), standing(one)),
        lines(_said(one), _replied(room, one)),
    )


def exercise(task: Assignment, item: Item, case: int) -> tuple[Text, ...]:
    """The exercise itself, with the numbers that this member had; a trainer's own words as they were typed."""

    def put_in(words: str) -> Text:
        filled = item.filled(words, case)
        return Words(filled) if task.own else Own(filled)

    wish = T("“{words}”", words=put_in(item.wish)) if item.wish else None
    told = (put_in(item.text), wish, put_in(item.given) if item.given else None)
    return tuple(one for one in told if one is not None)


def short(task: Assignment, item: Item, case: int) -> Text:
    """An exercise in one line."""
    filled = " ".join(item.filled(item.wish or item.text, case).split())
    cut = filled if len(filled) <= LONG else f"{filled[:LONG].rsplit(' ', 1)[0]} …"
    return Words(cut) if task.own else Own(cut)


def _right_would_be(task: Assignment, item: Item, one: Submission) -> Text | None:
    answers = item.answers(one.case)
    if task.kind == "rewrite" or not answers or one.right:
        return None
    if task.kind in NUMERIC:
        return T("Right would be: {answer}", answer=float(answers[0]))
    named_ = tuple(option_name(task.kind, str(each), item) for each in answers)
    return T("Right would be: {answer}", answer=Joined(named_, "list"))


def _letters(one: Submission) -> tuple[Text, ...]:
    missing = Joined(tuple(LETTER_NAMES[letter] for letter in one.missing), "list")
    unsure = Joined(tuple(LETTER_NAMES[letter] for letter in one.unsure), "list")
    return (
        *((T("Missing, as I read it: {letters}", letters=missing),) if one.missing else ()),
        *((T("I can't tell: {letters}", letters=unsure),) if one.unsure else ()),
    )


def how_it_came(task: Assignment, one: Submission) -> Text | None:
    """Whether it came late or with help; `None` where there is nothing to say."""
    late = task.due_on is not None and one.at.date() > task.due_on
    if late:
        return T("It came late, on {day}.", day=Day(one.at.date()))
    return T("It took a hint or a second try.") if one.helped or one.tries else None


def standing(one: Submission) -> Text:
    """How it counts by now, and by whose word."""
    if one.judged is not None:
        return T("By your word it is right.") if one.judged else T("By your word it is not right yet.")
    if one.right is None:
        return T("❔ It waits for your word.")
    return T("✅ Graded as right.") if one.right else T("⚠️ Graded as not right yet.")


def _said(one: Submission) -> Text | None:
    return T("Your comment: “{words}”", words=Words(one.comment)) if one.comment else None


def _replied(room: Room, one: Submission) -> Text | None:
    if not one.reply:
        return None
    return T("{name} writes back: “{words}”", name=Words(named(room, one.member_id)), words=Words(one.reply))
