"""The trainer's word on an answer: right or not yet, with a comment; one by one where several wait. Refuses to grade.

A comment that was typed once is offered again. What is typed where the verdict is asked is a comment too.
"""

from __future__ import annotations

from typing import Any, Literal

from dialogs.buttons import link
from dialogs.domain.training.own_rows import named as listed
from dialogs.domain.training.own_rows import plain
from dialogs.domain.training.taught import answer_of, named, waiting
from dialogs.domain.training.training import COMMENT, Group, Room, Submission
from dialogs.effects import Choice, Effect, JudgeSubmission, SaveGroup
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import otherwise, understand
from dialogs.flows.groups.seen_answer import seen
from dialogs.messages import T, Text, Words, paragraphs

Verdict = Literal["right", "wrong", "keep", "later"]

KEPT, OFFERED = 20, 6
FEW = 3


class MarkingDraft(Draft):
    """Which answer, the word on it, and a comment; `passed` are those left for later.

    `one_by_one` goes on to the next that waits.
    """

    submission: str = ""
    one_by_one: bool = False
    passed: tuple[str, ...] = ()
    verdict: Verdict | None = None
    comment: str | None = None


def _found(draft: MarkingDraft, known: Known) -> tuple[Room, Submission] | None:
    return answer_of(known.training, draft.submission)


def ask_verdict(draft: MarkingDraft, known: Known) -> Question:
    """Show the answer, and ask whether it is right."""
    found = _found(draft, known)
    if found is None:
        return Question(T("This answer isn't there any more: its member left, or the exercise was taken back."), _GONE)
    room, one = found
    asked = T("Is it right?")
    return Question(paragraphs(seen(room, one), asked), _verdicts(draft, one), side_by_side=2, again=asked)


_GONE = (Option("later", T("On with it")),)


def _verdicts(draft: MarkingDraft, one: Submission) -> tuple[Option, ...]:
    keep = (Option("keep", T("It stays as it is")),) if one.result is not None else ()
    later = (Option("later", T("Later")),) if draft.one_by_one else ()
    return (Option("right", T("Right")), Option("wrong", T("Not yet right")), *keep, *later)


def read_verdict(said: Said, draft: MarkingDraft, known: Known) -> Result:
    """Take the verdict; a longer text is the comment, and the verdict is still asked."""
    if said.option is not None:
        return Accept({"verdict": said.option})
    words = said.text.strip()
    if len(words.split()) <= FEW:
        answer = understand(words, "yes_no", known)
        mark = listed("marks").get(plain(words))
        if answer.reply in ("yes", "no") or mark is not None:
            right = mark == "right" if mark is not None else answer.reply == "yes"
            return Accept({"verdict": "right" if right else "wrong"})
        return otherwise(answer, T("Right, or not yet right? A sentence typed here becomes the comment."))
    if len(words) > COMMENT:
        return Again(_too_long(words))
    return Again(T("Noted as the comment."), values={"comment": words})


def _too_long(words: str) -> Text:
    return T("A comment has up to {most} letters, and this has {n}.", most=COMMENT, n=len(words))


def why_verdict(draft: MarkingDraft, known: Known) -> Text:
    """What the word does."""
    return T(
        "Your word counts before the grade, whatever I read. The member hears of it, sees your comment and can write "
        "back; nobody else sees either."
    )


def ask_comment(draft: MarkingDraft, known: Known) -> Question:
    """Ask for a comment, offering those of before."""
    found = _found(draft, known)
    if found is None:
        return Question(T("A comment?"), (Option("none", T("No comment")),))
    room, one = found
    same = (Option("same", T("The comment stays")),) if one.comment else ()
    kept = tuple(Option(f"k{n}", Words(words), long=True) for n, words in enumerate(room.group.comments[:OFFERED]))
    text = T(
        "A comment for {name}? It goes out with the mark, and stays here to be used again.",
        name=named(room, one.member_id),
    )
    return Question(text, (*kept, *same, Option("none", T("No comment"))), again=T("A comment?"))


def read_comment(said: Said, draft: MarkingDraft, known: Known) -> Result:
    """Take a comment, one of those kept, or none."""
    found = _found(draft, known)
    if said.option is not None:
        return Accept({"comment": _chosen(said.option, found)})
    words = said.text.strip()
    if len(words.split()) == 1 and understand(words, "yes_no", known).reply in ("no", "skip"):
        return Accept({"comment": ""})
    if len(words) > COMMENT:
        return Again(_too_long(words))
    return Accept({"comment": words})


def _chosen(option: str, found: tuple[Room, Submission] | None) -> str:
    if found is None or option == "none":
        return ""
    room, one = found
    return one.comment if option == "same" else room.group.comments[int(option[1:])]


def skip_comment(draft: MarkingDraft, known: Known) -> Result:
    """Left out, it is as it was."""
    found = _found(draft, known)
    return Accept({"comment": found[1].comment if found is not None else ""})


def wants_comment(draft: MarkingDraft, known: Known) -> bool:
    """Whether there is a verdict for a comment to go with."""
    return draft.verdict != "later"


def finish(draft: MarkingDraft, known: Known) -> Finished:
    """Keep the word, and go on to what waits next where that is wanted."""
    found = _found(draft, known)
    if found is None or draft.verdict in (None, "later"):
        return _on(draft, known, None, (), found)
    room, one = found
    verdict = {"right": True, "wrong": False}.get(draft.verdict or "", one.judged)
    word = {"judged": verdict, "judged_at": known.now, "comment": draft.comment or ""}
    after = one.model_copy(update=word)
    keep = _kept(room.group, draft.comment or "")
    effects: tuple[Effect, ...] = (JudgeSubmission(after), *((SaveGroup(keep),) if keep is not None else ()))
    return _on(draft, known, T("✅ Noted; {name} hears of it.", name=named(room, one.member_id)), effects, found)


def _kept(group: Group, comment: str) -> Group | None:
    """The group with a comment in front of those kept; `None` where none came."""
    if not comment:
        return None
    others = tuple(one for one in group.comments if one != comment)
    return group.model_copy(update={"comments": (comment, *others)[:KEPT]})


def _on(
    draft: MarkingDraft,
    known: Known,
    say: Text | None,
    effects: tuple[Effect, ...],
    found: tuple[Room, Submission] | None,
) -> Finished:
    if found is None:
        return Finished(say, effects, links=(Choice(link("groups"), T("My groups")),))
    room, one = found
    if not draft.one_by_one:
        look = Choice(link("look", f"{one.member_id}.{one.assignment_id}"), T("The other answers"))
        return Finished(say, effects, links=(look, _page(room)))
    passed = (*draft.passed, one.id)
    following = next_waiting(room, passed)
    if following is not None:
        return Finished(say, effects, then=(("marking", {**following, "passed": passed}),))
    left = T("That was all for now; what you left for later still waits.") if _left(room, draft) else None
    return Finished(paragraphs(say, left or T("Nothing waits any more.")), effects, links=(_page(room),))


def next_waiting(room: Room, passed: tuple[str, ...] = ()) -> dict[str, Any] | None:
    """What the next one is that waits, as values of this interview; `None` where none does."""
    following = next((one for one in waiting(room) if one.id not in passed), None)
    return {"submission": following.id, "one_by_one": True} if following is not None else None


def _left(room: Room, draft: MarkingDraft) -> bool:
    """Whether something was left for later."""
    here = draft.submission if draft.verdict == "later" else None
    still = {one.id for one in waiting(room)}
    return any(one in still for one in (*draft.passed, here) if one is not None)


def _page(room: Room) -> Choice:
    return Choice(link("class", room.group.id), T("The group's page"))


MARKING = Flow(
    "marking",
    MarkingDraft,
    (
        Step("verdict", ask_verdict, read_verdict, why_verdict),
        Step("comment", ask_comment, read_comment, why_verdict, when=wants_comment, skip=skip_comment),
    ),
    finish,
    literal=True,
)
