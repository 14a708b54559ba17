"""What the code never does: build SQL of words, run what it reads, fetch what people send, trust unpinned code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from telegram import Document

from bot.telegram import documents

ROOT = Path(__file__).parents[2]
FETCHING = "bot/telegram/documents.py"
ROOMS = ("bot", "dialogs", "storage")
BANNED = {
    "eval", "exec", "__import__", "get_file", "download_to_drive", "download_as_bytearray", "system", "popen", "Popen",
    "mktemp",
}  # fmt: skip
FORBIDDEN = {"pickle", "marshal", "shelve", "yaml", "subprocess", "xml", "zipfile", "tarfile", "PIL", "ctypes"}
SQL = {"text", "exec_driver_sql", "execute", "executescript", "executemany"}


def sources() -> Iterator[tuple[str, ast.Module]]:
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield str(path.relative_to(ROOT)), ast.parse(path.read_text("utf-8"))


SOURCES = dict(sources())


def _called(node: ast.Call) -> str:
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def _calls(name: str) -> Iterator[ast.Call]:
    yield from (node for node in ast.walk(SOURCES[name]) if isinstance(node, ast.Call))


@pytest.mark.parametrize("name", SOURCES)
def test_no_file_runs_what_it_reads_or_fetches_what_people_send(name: str) -> None:
    allowed = {"get_file", "download_as_bytearray"} if name == FETCHING else set()
    assert ({_called(node) for node in _calls(name)} & BANNED) - allowed == set()


def test_a_file_that_is_too_large_or_no_text_is_not_read() -> None:
    def sent(name: str, size: int | None) -> Document:
        return Document("id", "unique", name, "application/zip" if name.endswith("zip") else "text/csv", size)

    assert documents.is_small_text(sent("exercises.csv", documents.MOST_BYTES))
    assert not documents.is_small_text(sent("exercises.csv", documents.MOST_BYTES + 1))
    assert not documents.is_small_text(sent("exercises.csv", None))
    assert not documents.is_small_text(sent("bomb.zip", 10))
    assert documents.decoded(b"a" * (documents.MOST_BYTES + 1)) is None
    assert documents.decoded(b"PK\x03\x04\x00\x00") is None


@pytest.mark.parametrize("name", SOURCES)
def test_no_file_imports_what_opens_archives_pictures_or_processes(name: str) -> None:
    found = set()
    for node in ast.walk(SOURCES[name]):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])

    assert found & FORBIDDEN == set()


@pytest.mark.parametrize("name", [name for name in SOURCES if name.startswith("storage")])
def test_sql_is_built_by_sqlalchemy_or_stands_as_it_is(name: str) -> None:
    """A statement in words is a constant, or an f-string that inserts a choice between constants."""
    for node in _calls(name):
        if _called(node) in SQL and node.args and isinstance(node.args[0], ast.JoinedStr):
            inserted = [part.value for part in node.args[0].values if isinstance(part, ast.FormattedValue)]
            assert all(_a_choice(value) for value in inserted), f"{name}:{node.lineno}"
        if _called(node) in SQL and node.args:
            assert not isinstance(node.args[0], ast.BinOp), f"{name}:{node.lineno}"


def _a_choice(value: ast.expr) -> bool:
    return (
        isinstance(value, ast.IfExp) and isinstance(value.body, ast.Constant) and isinstance(value.orelse, ast.Constant)
    )


def test_every_locked_package_is_pinned_with_its_hashes() -> None:
    blocks = re.split(r"\n(?=\S)", (ROOT / "requirements.lock").read_text("utf-8"))
    packages = [block for block in blocks if re.match(r"[a-z0-9]", block, re.IGNORECASE)]

    assert len(packages) > 30
    assert [block.split()[0] for block in packages if "==" not in block or "--hash=sha256:" not in block] == []


def test_every_threat_names_a_test_that_is_there() -> None:
    table = (ROOT / "SECURITY.md").read_text("utf-8")
    rows = [line for line in table.splitlines() if line.startswith("| ") and not line.startswith(("| threat", "|--"))]
    assert len(rows) >= 20
    for row in rows:
        named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", row)
        assert named, row
        for file, test in named:
            assert f"def {test}" in (ROOT / file).read_text("utf-8"), (file, test)
