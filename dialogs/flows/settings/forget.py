"""Deleting all that is stored about a person: an export first, then asked twice; refuses to do it on one tap."""

from __future__ import annotations

from typing import Literal

from dialogs.buttons import link
from dialogs.effects import Choice, ForgetPerson
from dialogs.events import Known
from dialogs.flow import Accept, Draft, Finished, Flow, Option, Question, Result, Said, Step
from dialogs.flows.asking.answering import otherwise, understand
from dialogs.flows.groups.group_privacy import goes_with_groups
from dialogs.messages import TN, T, Text, inline, paragraphs

Sure = Literal["yes", "no"]


class ForgetDraft(Draft):
    """The two confirmations."""

    sure: Sure | None = None
    certain: Sure | None = None


def ask_sure(draft: ForgetDraft, known: Known) -> Question:
    """Say what goes and what only the person can delete, with the export at hand."""
    goes = T("Deleting removes everything I hold about you from the database at once.")
    if known.goals:
        goes = TN(
            "Deleting removes everything I hold about you from the database at once, your goal included.",
            "Deleting removes everything I hold about you from the database at once, your {n} goals included.",
            n=len(known.goals),
        )
    text = paragraphs(
        goes,
        goes_with_groups(known),
        inline(_backups(known), T("This chat itself can only be deleted by you. Shall I go on?")),
    )
    options = (Option("yes", T("Yes, delete everything")), Option("no", T("No, keep it")))
    return Question(text, options, links=(Choice(link("export"), T("First an export")),))


def _backups(known: Known) -> Text:
    if known.retention_days is None:
        return T("It goes from backups when these expire.")
    return TN(
        "It is gone from backups within {n} day.", "It is gone from backups within {n} days.", n=known.retention_days
    )


def ask_certain(draft: ForgetDraft, known: Known) -> Question:
    """Ask once more, since there is no way back."""
    options = (Option("no", T("No, keep it")), Option("yes", T("Delete for good")))
    return Question(T("This can't be undone. Delete everything for good?"), options)


def why(draft: ForgetDraft, known: Known) -> Text:
    """Why it is asked twice."""
    return T("There is no undo for this, so I ask twice. An export first keeps a copy in your hands.")


def _read(field: str, said: Said, known: Known) -> Result:
    if said.option in ("yes", "no"):
        return Accept({field: said.option} if said.option == "yes" else {field: "no", "certain": "no"})
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("yes", "no"):
        return Accept({field: answer.reply} if answer.reply == "yes" else {field: "no", "certain": "no"})
    return otherwise(answer, T("Yes or no is enough."))


def read_sure(said: Said, draft: ForgetDraft, known: Known) -> Result:
    """Take the first confirmation."""
    return _read("sure", said, known)


def read_certain(said: Said, draft: ForgetDraft, known: Known) -> Result:
    """Take the second confirmation."""
    return _read("certain", said, known)


def finish(draft: ForgetDraft, known: Known) -> Finished:
    """Delete, or keep everything as it is."""
    if draft.sure == "yes" and draft.certain == "yes":
        return Finished(
            T("Everything I held about you is deleted. All the best; a new wish is always welcome."), (ForgetPerson(),)
        )
    return Finished(T("Nothing was deleted; everything is as it was."), links=(Choice(link("goals"), T("My goals")),))


FORGET = Flow(
    "forget",
    ForgetDraft,
    (Step("sure", ask_sure, read_sure, why), Step("certain", ask_certain, read_certain, why, needs=("sure",))),
    finish,
)
