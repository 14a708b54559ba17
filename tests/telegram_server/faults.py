"""Trouble on demand: what goes wrong, for which calls, how many times; refuses kinds that nobody plays out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

Kind = Literal[
    "429",
    "403",
    "500",
    "502",
    "timeout_before",
    "timeout_after",
    "drop",
    "slow",
    "malformed",
    "duplicate_update",
    "out_of_order",
]
KINDS: tuple[str, ...] = get_args(Kind)
OF_UPDATES = {"duplicate_update", "out_of_order"}


@dataclass(slots=True)
class Fault:
    """One kind of trouble, waiting for its calls.

    `method` and `chat` narrow it down, `skip` lets so many matching calls through first, `times` is how often it
    strikes, `retry_after` is in seconds (429), `ms` in milliseconds (slow), `hold` in seconds: how long a connection
    stays silent before it is cut (timeout_before, timeout_after). `hits` counts.
    """

    kind: Kind
    method: str | None = None
    chat: int | None = None
    times: int = 1
    skip: int = 0
    retry_after: int = 1
    ms: int = 0
    hold: float = 0.0
    hits: int = 0

    def matches(self, method: str, chat: int | None) -> bool:
        """Tell whether this call is one of its calls."""
        right_method = self.method is None or self.method.lower() == method.lower()
        return right_method and (self.chat is None or self.chat == chat) and self.hits < self.times


@dataclass(slots=True)
class Faults:
    """All trouble that was ordered, in the order in which it was."""

    ordered: list[Fault] = field(default_factory=list)

    def add(  # noqa: PLR0913 - each has a name and a default
        self,
        kind: Kind,
        *,
        method: str | None = None,
        chat: int | None = None,
        times: int = 1,
        skip: int = 0,
        retry_after: int = 1,
        ms: int = 0,
        hold: float = 0.0,
    ) -> Fault:
        """Order trouble; gives the fault, whose `hits` tells how often it struck. Raises ValueError on other kinds."""
        if kind not in KINDS:
            message = f"{kind!r} is none of {', '.join(KINDS)}"
            raise ValueError(message)
        fault = Fault(kind, method, chat, times, skip, retry_after, ms, hold)
        self.ordered.append(fault)
        return fault

    def take(self, kind: str, method: str, chat: int | None) -> Fault | None:
        """Use up one strike of this kind, None when none is due; called under the server's lock."""
        return self._take([fault for fault in self.ordered if fault.kind == kind], method, chat)

    def take_call(self, method: str, chat: int | None) -> Fault | None:
        """Use up one strike of any kind that befalls calls."""
        return self._take([fault for fault in self.ordered if fault.kind not in OF_UPDATES], method, chat)

    def _take(self, faults: list[Fault], method: str, chat: int | None) -> Fault | None:
        for fault in faults:
            if not fault.matches(method, chat):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.hits += 1
            return fault
        return None

    def count(self, kind: str) -> int:
        """Count how often this kind struck."""
        return sum(fault.hits for fault in self.ordered if fault.kind == kind)

    def clear(self) -> None:
        """Call all trouble off; the counts go too."""
        self.ordered.clear()
