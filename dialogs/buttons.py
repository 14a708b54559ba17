"""What a button carries, within Telegram's 64 bytes; refuses to hold words or values, since old messages stay around.

Two kinds. An *answer* belongs to one question (`a:<serial>:<choice>`) and goes stale when the next is asked. A *link*
names an action and an id (`do:<action>:<id>`) and works from any message, however old.
"""

from __future__ import annotations

from dataclasses import dataclass

LIMIT = 64


@dataclass(frozen=True, slots=True)
class Answer:
    """The choice made at the question with this serial number."""

    serial: int
    choice: str


@dataclass(frozen=True, slots=True)
class Link:
    """An action to take, on the thing of this id where it needs one."""

    action: str
    argument: str = ""


def write(button: Answer | Link) -> str:
    """Write what the button sends back; raises `ValueError` over 64 bytes."""
    if isinstance(button, Answer):
        data = f"a:{button.serial}:{button.choice}"
    else:
        data = f"do:{button.action}:{button.argument}"
    if len(data.encode()) > LIMIT:
        raise ValueError(data)
    return data


def read(data: str) -> Answer | Link | None:
    """Read what a button sent back; `None` for anything that no button of ours carries."""
    kind, _, rest = data.partition(":")
    first, separator, second = rest.partition(":")
    if not separator:
        return None
    if kind == "a" and first.isascii() and first.isdigit():
        return Answer(int(first), second)
    return Link(first, second) if kind == "do" and first else None


def link(action: str, argument: str = "") -> str:
    """Write a link in one word, for the flows."""
    return write(Link(action, argument))
