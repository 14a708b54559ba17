"""Draws which place imports which, from the code as it is, into ARCHITECTURE.md: `make diagram`. Refuses circles.

An arrow is left out where a longer way says the same: who imports `pages` may import what `pages` imports. So the
picture changes only where the layers do.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from typing import TypeAlias

from tests.architecture.code import ROOT, Module, modules

ARCHITECTURE = ROOT / "ARCHITECTURE.md"
BEGIN, END = "<!-- drawn by `make diagram` -->\n", "<!-- end of what is drawn -->"

FILES = {
    "coach": ("coach", "commands", "idling", "labelled"),
    "pages": ("carried",),
    "engine": ("engine", "state", "ways_out", "remembering", "asked_code"),
    "flow": ("flow", "events", "effects", "known_after", "buttons", "grading"),
    "messages": ("messages",),
}
HOMES = {file: name for name, files in FILES.items() for file in files}
TOLD = {
    "bot": "bot<br>talks",
    "storage": "storage<br>remembers",
    "locales": "locales<br>the languages, as data",
    "coach": "coach.py<br>the way in",
    "heard": "heard/<br>words at any moment",
    "pages": "pages/<br>what is looked at, and what comes due",
    "engine": "engine.py, state.py<br>a conversation moves on",
    "flows": "flows/<br>the interviews",
    "kept": "kept/<br>words held against kept goals",
    "flow": "flow.py, events.py, effects.py<br>what conversations are made of",
    "domain": "domain/<br>goals, measures, plans, reviews",
    "language": "language/<br>free text to amounts, days, goals",
    "measures": "measures/<br>the KPIs, a row each",
    "messages": "messages.py<br>sentences, not yet in words",
}
FOLDERS = ("heard", "pages", "flows", "kept", "domain", "language", "measures")
IN_DIALOGS = tuple(place for place in TOLD if place not in ("bot", "storage", "locales"))

Arrows: TypeAlias = dict[str, set[str]]


def place(module: str) -> str:
    """Tell in which place a module stands; raises `KeyError` for a file of `dialogs` that `FILES` does not name."""
    room, _, rest = module.partition(".")
    if room != "dialogs":
        return room
    inner, _, deeper = rest.partition(".")
    return inner if deeper or inner in FOLDERS else HOMES[inner]


def imports(module: Module, known: frozenset[str]) -> Iterator[str]:
    """List the modules of ours that a module imports, or whose data it asks for by name, anywhere in it."""
    for node in module.nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module:
            named = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from (name if name in known else node.module for name in named if node.module in known)
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            yield from {str(node.args[0].value)} & known


def arrows() -> Arrows:
    """Gather the imports between places."""
    known = frozenset(module.name for module in modules())
    found: Arrows = {name: set() for name in TOLD}
    for module in modules():
        if module.name != "dialogs":
            found[place(module.name)] |= {place(name) for name in imports(module, known) if name != "dialogs"}
    return {name: targets - {name} for name, targets in found.items()}


def beyond(start: str, all_arrows: Arrows) -> set[str]:
    """List all that can be reached from a place in two steps and more."""
    near = all_arrows[start]
    return set().union(*(all_arrows[one] | beyond(one, all_arrows) for one in near)) if near else set()


def reduced(all_arrows: Arrows) -> Arrows:
    """Leave out the arrows that a longer way implies; raises `graphlib.CycleError` for a circle."""
    TopologicalSorter(all_arrows).prepare()
    return {name: targets - beyond(name, all_arrows) for name, targets in all_arrows.items()}


def drawn() -> str:
    """Write the picture as Mermaid, in the order of `TOLD`."""
    kept = reduced(arrows())
    lines = ["```mermaid", "flowchart TD"]
    lines += [f'    {name}["{TOLD[name]}"]' for name in TOLD if name not in IN_DIALOGS]
    lines += ["    subgraph dialogs [dialogs thinks]"]
    lines += [f'        {name}["{TOLD[name]}"]' for name in IN_DIALOGS]
    lines += ["    end"]
    lines += [f"    {name} --> {target}" for name in TOLD for target in TOLD if target in kept[name]]
    return "\n".join([*lines, "```", ""])


def placed(document: str) -> str:
    """Give the document with the picture of today between its marks."""
    return re.sub(f"(?<={re.escape(BEGIN)}).*?(?={re.escape(END)})", lambda _: drawn(), document, flags=re.DOTALL)


if __name__ == "__main__":
    ARCHITECTURE.write_text(placed(ARCHITECTURE.read_text("utf-8")), "utf-8")
    sys.stdout.write("ARCHITECTURE.md shows the imports as they are\n")
