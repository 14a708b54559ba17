"""Every sentence of the code into the catalogues, and what still lacks a translation; refuses to translate or to guess.

`pybabel extract` loses sentences within the arguments of other sentences, so the code is read as a syntax tree here;
merging and writing are Babel's. No dates and no line numbers: a catalogue changes only where a sentence does.
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

import locales

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.messages.catalog import Message

ROOT = Path(__file__).parent.parent
TEMPLATE = ROOT / "locales" / "messages.pot"
LANGUAGES = tuple(one for one in locales.LANGUAGES if one != locales.WRITTEN)
ROOMS = ("dialogs", "storage", "bot")
UNDATED = (
    "Project-Id-Version",
    "Language",
    "Plural-Forms",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
)

_TEXTS = {"T": 1, "TN": 2, "TC": 2}
_HEADER = "# The sentences of Hadaf. Written by `make catalogues`; only msgstr is for people to change.\n#"


@dataclass(frozen=True)
class Found:
    """One call of `T`, `TN` or `TC` in the code: where, its plain strings, and the names it gives values to.

    `complete` tells that no `**values` hide names; a sentence `inside` a function is said as it stands, one outside may
    be a row of a table that gets its values later.
    """

    path: str
    line: int
    function: str
    strings: tuple[str, ...]
    names: frozenset[str]
    complete: bool
    inside: bool

    @property
    def key(self) -> str | tuple[str, str]:
        """The msgid, with its plural where it has one."""
        if self.function == "TN":
            return self.strings[0], self.strings[1]
        return self.strings[-1]

    @property
    def context(self) -> str | None:
        """What tells it from a sentence that English writes alike."""
        return self.strings[0] if self.function == "TC" else None


class Undated(Catalog):
    """A catalogue whose header says only what does not change by itself."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The header's lines, without dates and people."""
        return [(name, value) for name, value in super().mime_headers if name in UNDATED]


@cache
def sentences(root: Path = ROOT) -> tuple[Found, ...]:
    """Find every sentence of the code, file by file and line by line."""
    return tuple(_sentences(root))


def _sentences(root: Path) -> Iterator[Found]:
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            tree = ast.parse(path.read_text("utf-8"))
            functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
            inside = {node for function in functions for node in ast.walk(function)}
            name = path.relative_to(root).as_posix()
            found = (_found(node, name, inside=node in inside) for node in ast.walk(tree))
            yield from sorted((one for one in found if one is not None), key=lambda one: one.line)


def template() -> Catalog:
    """Collect the code's sentences as a catalogue; raises `ValueError` for one that is not a plain string."""
    catalog = Undated(project="Hadaf", version="1", fuzzy=False, header_comment=_HEADER)
    for found in sentences():
        if len(found.strings) < _TEXTS[found.function]:
            message = f"{found.path}:{found.line}: {found.function} takes plain strings, or nobody can translate it"
            raise ValueError(message)
        catalog.add(found.key, context=found.context, locations=[(found.path, found.line)])
    return catalog


def source(language: str) -> Path:
    """Find a language's catalogue."""
    return ROOT / "locales" / language / "LC_MESSAGES" / "messages.po"


def merged(language: str) -> Catalog:
    """Bring a language's catalogue up to the code: new sentences empty, gone ones dropped, none guessed."""
    catalog = Undated(locale=language, project="Hadaf", version="1", fuzzy=False, header_comment=_HEADER)
    if source(language).exists():
        with source(language).open("rb") as file:
            for message in read_po(file, locale=language):
                if message.id:
                    catalog[message.id] = message
    catalog.update(template(), no_fuzzy_matching=True)
    catalog.obsolete.clear()
    return catalog


def untranslated(catalog: Catalog) -> list[Message]:
    """List what has no words yet, or not in every plural form."""
    return [message for message in catalog if message.id and not _complete(message)]


def write() -> None:
    """Write the template and every language's catalogue."""
    with TEMPLATE.open("wb") as file:
        write_po(file, template(), width=120, sort_by_file=True, include_lineno=False)
    for language in LANGUAGES:
        catalog = merged(language)
        source(language).parent.mkdir(parents=True, exist_ok=True)
        with source(language).open("wb") as file:
            write_po(file, catalog, width=120, sort_by_file=True, include_lineno=False, ignore_obsolete=True)


def main(command: str) -> int:
    """Do what the Makefile asks: `update`, or `untranslated` (ends with 1 where there is any)."""
    if command == "update":
        write()
        return 0
    missing = [(language, message) for language in LANGUAGES for message in untranslated(merged(language))]
    for language, message in missing:
        print(f"{language}  {message.locations[0][0]}  {message.id!r}")  # noqa: T201 - a program's answer
    print(f"{len(missing)} untranslated")  # noqa: T201
    return bool(missing)


def _complete(message: Message) -> bool:
    return all(message.string) if isinstance(message.string, (tuple, list)) else bool(message.string)


def _found(node: ast.AST, path: str, *, inside: bool) -> Found | None:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in _TEXTS:
        return None
    if node.args and isinstance(node.args[0], ast.Attribute) and node.args[0].attr == "msgid":
        return None  # a sentence written elsewhere, given its values
    strings = tuple(argument.value for argument in node.args if isinstance(argument, ast.Constant))
    plain = tuple(string for string in strings if isinstance(string, str))[: _TEXTS[node.func.id]]
    names = frozenset(keyword.arg for keyword in node.keywords if keyword.arg is not None)
    complete = all(keyword.arg is not None for keyword in node.keywords)
    return Found(path, node.lineno, node.func.id, plain, names, complete, inside)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
