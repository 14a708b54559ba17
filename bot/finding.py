"""One thing that `hadaf doctor` found; refuses to look for any."""

from __future__ import annotations

from typing import NamedTuple


class Finding(NamedTuple):
    """`ok` is `None` for what is neither right nor wrong; `cure` is what to do where it is wrong."""

    ok: bool | None
    what: str
    told: str
    cure: str = ""

    def line(self) -> str:
        """Write it on one line, the cure only where one is needed."""
        sign = {True: "✓", False: "✗", None: "–"}[self.ok]
        return f"{sign} {self.what}: {self.told}" + (f" → {self.cure}" if self.cure and self.ok is False else "")


def right(what: str, told: str) -> Finding:
    """All is well there."""
    return Finding(ok=True, what=what, told=told)


def wrong(what: str, told: str, cure: str) -> Finding:
    """Something is to be done."""
    return Finding(ok=False, what=what, told=told, cure=cure)


def neutral(what: str, told: str) -> Finding:
    """Worth knowing, and nothing is to be done."""
    return Finding(ok=None, what=what, told=told)
