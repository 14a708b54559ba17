"""A small interview to test the engine with: two questions, one that needs another, a flow within a flow."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from dialogs.effects import CancelReviews, Effect, Say
from dialogs.engine import Turn
from dialogs.events import Known
from dialogs.flow import (
    Accept,
    Again,
    Draft,
    Enter,
    Finished,
    Flow,
    Forget,
    Option,
    Question,
    Result,
    Said,
    Skip,
    Step,
    Why,
)
from dialogs.messages import T, Text
from dialogs.state import State

KNOWN = Known(now=datetime(2026, 11, 21, 8, tzinfo=UTC), today=date(2026, 11, 21), new_id="f00d", language="en")


class PicnicDraft(Draft):
    place: str | None = None
    people: int | None = None
    cakes: int | None = None
    guests: tuple[str, ...] | None = None
    done: str | None = None


def _ask(name: str, *options: str) -> Any:
    return lambda draft, known: Question(T(f"{name}?"), tuple(Option(one, T(one)) for one in options))


def _why(name: str) -> Any:
    return lambda draft, known: T(f"because {name}")


def _read_place(said: Said, draft: PicnicDraft, known: Known) -> Result:
    words = said.option or said.text
    if words == "what?":
        return Why()
    if words == "skip it":
        return Skip()
    place, _, people = words.partition(" for ")
    return Accept({"place": place} | ({"people": int(people)} if people else {}), T("Fine."))


def _read_number(name: str) -> Any:
    def read(said: Said, draft: PicnicDraft, known: Known) -> Result:
        return Accept({name: int(said.text)}) if said.text.isdigit() else Again(T("A number, please."))

    return read


def _read_guests(said: Said, draft: PicnicDraft, known: Known) -> Result:
    return Enter("guest") if said.text == "add" else Accept({"guests": ()})


def _read_done(said: Said, draft: PicnicDraft, known: Known) -> Result:
    return Forget(("people",)) if said.text == "recount" else Accept({"done": "yes"})


def _finish(draft: PicnicDraft, known: Known) -> Finished:
    return Finished(T("Done."), (CancelReviews(f"{draft.place} {draft.people} {draft.cakes} {draft.guests}"),))


PICNIC = Flow(
    "picnic",
    PicnicDraft,
    (
        Step("place", _ask("Where", "park", "beach"), _read_place, _why("place"), was=("spot",)),
        Step("people", _ask("How many"), _read_number("people"), _why("people")),
        Step("cakes", _ask("Cakes"), _read_number("cakes"), _why("cakes"), needs=("people",), optional=True),
        Step("guests", _ask("Guests"), _read_guests, _why("guests")),
        Step("done", _ask("Done"), _read_done, _why("done")),
    ),
    _finish,
    counted=True,
    kept=True,
)


class GuestDraft(Draft):
    name: str | None = None


GUEST = Flow(
    "guest",
    GuestDraft,
    (Step("name", _ask("Who"), lambda said, draft, known: Accept({"name": said.text}), _why("name")),),
    lambda draft, known: Finished(returns={"guests": (draft.name,)}),
)

FLOWS: dict[str, Flow[Any]] = {"picnic": PICNIC, "guest": GUEST}


def turn(state: State, message: str | None = None) -> Turn:
    """A turn on a state that has been through JSON, as every stored one has."""
    return Turn(FLOWS, State.model_validate_json(state.model_dump_json()), KNOWN, message=message)


def said(effects: tuple[Effect, ...]) -> str:
    """What was said, by its msgids, in order."""
    return " ".join(_msgids(one.text) for one in effects if isinstance(one, Say))


def _msgids(text: Text) -> str:
    parts = getattr(text, "parts", None)
    return " ".join(_msgids(part) for part in parts) if parts else str(getattr(text, "msgid", ""))
