"""What the code never does: build SQL of words, run what it reads, fetch what people send, trust unpinned code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from bot.telegram import documents, floods, webhook
from bot.telegram.pace import A_CHAT_BURST
from bot.telegram.wire import Document
from dialogs.domain.training.training import MEMBERS
from storage import codes
from tests.architecture.code import ROOT, Module, modules
from tests.architecture.test_imports import roots

FETCHING = "bot.telegram.documents"
ROOMS = ("bot", "dialogs", "storage")
BANNED = {
    "eval", "exec", "__import__", "get_file", "download_to_drive", "download_as_bytearray", "system", "popen", "Popen",
    "mktemp",
}  # fmt: skip
FORBIDDEN = {"pickle", "marshal", "shelve", "yaml", "subprocess", "xml", "zipfile", "tarfile", "PIL", "ctypes"}
SQL = {"text", "exec_driver_sql", "execute", "executescript", "executemany"}


def _called(node: ast.Call) -> str:
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def _calls(module: Module) -> Iterator[ast.Call]:
    yield from (node for node in module.nodes if isinstance(node, ast.Call))


def _running(module: Module) -> set[str]:
    allowed = {"get_file", "download_as_bytearray"} if module.name == FETCHING else set()
    return ({_called(node) for node in _calls(module)} & BANNED) - allowed


def test_no_file_runs_what_it_reads_or_fetches_what_people_send() -> None:
    assert {one.name: _running(one) for one in modules(*ROOMS) if _running(one)} == {}


def test_a_file_that_is_too_large_or_no_text_is_not_read() -> None:
    def sent(name: str, size: int | None) -> Document:
        kind = "application/zip" if name.endswith("zip") else "text/csv"
        return Document(file_id="id", file_name=name, mime_type=kind, file_size=size)

    assert documents.is_small_text(sent("exercises.csv", documents.MOST_BYTES))
    assert not documents.is_small_text(sent("exercises.csv", documents.MOST_BYTES + 1))
    assert not documents.is_small_text(sent("exercises.csv", None))
    assert not documents.is_small_text(sent("bomb.zip", 10))
    assert documents.decoded(b"a" * (documents.MOST_BYTES + 1)) is None
    assert documents.decoded(b"PK\x03\x04\x00\x00") is None


def test_no_file_imports_what_opens_archives_pictures_or_processes() -> None:
    opening = {one.name: roots(one) & FORBIDDEN for one in modules(*ROOMS)}

    assert {name: found for name, found in opening.items() if found} == {}


def test_sql_is_built_by_sqlalchemy_or_stands_as_it_is() -> None:
    """A statement in words is a constant, or an f-string that inserts a choice between constants."""
    for one in modules("storage"):
        for node in _calls(one):
            if _called(node) in SQL and node.args and isinstance(node.args[0], ast.JoinedStr):
                inserted = [part.value for part in node.args[0].values if isinstance(part, ast.FormattedValue)]
                assert all(_a_choice(value) for value in inserted), f"{one}:{node.lineno}"
            if _called(node) in SQL and node.args:
                assert not isinstance(node.args[0], ast.BinOp), f"{one}:{node.lineno}"


def _a_choice(value: ast.expr) -> bool:
    return (
        isinstance(value, ast.IfExp) and isinstance(value.body, ast.Constant) and isinstance(value.orelse, ast.Constant)
    )


@pytest.mark.parametrize("lock", ["requirements.lock", "tools/release.lock"])
def test_every_locked_package_is_pinned_with_its_hashes(lock: str) -> None:
    blocks = re.split(r"\n(?=\S)", (ROOT / lock).read_text("utf-8"))
    packages = [block for block in blocks if re.match(r"[a-z0-9]", block, re.IGNORECASE)]

    assert len(packages) > 30
    assert [block.split()[0] for block in packages if "==" not in block or "--hash=sha256:" not in block] == []


def test_the_limits_that_are_told_are_those_of_the_code() -> None:
    told = " ".join((ROOT / "SECURITY.md").read_text("utf-8").split())
    limits = (
        f"{floods.BURST:.0f} at once, then one a second",
        f"another only after {floods.BURST / 2 / floods.A_SECOND:.0f} seconds of peace",
        f"answered {floods.GROUP_BURST:.0f} times, then every {1 / floods.GROUP_A_SECOND:.0f} seconds",
        f"{codes.OWN_TRIES} an hour a person and {codes.ALL_TRIES:,} an hour of all",
        f"up to {webhook.LARGEST >> 10} KB, read within {webhook.READ_WITHIN:.0f} seconds, ",
        f"seconds, {webhook.SIDE_BY_SIDE} at once",
        f"text of up to {documents.MOST_BYTES >> 10} KB",
        f"{MEMBERS} members",
        f"{A_CHAT_BURST:.0f} at once and one a second in a chat",
    )
    assert [limit for limit in limits if limit not in told] == []


def test_every_threat_names_a_test_that_is_there() -> None:
    table = (ROOT / "SECURITY.md").read_text("utf-8")
    rows = [line for line in table.splitlines() if line.startswith("| ") and not line.startswith(("| threat", "|--"))]
    assert len(rows) >= 20
    for row in rows:
        named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", row)
        assert named, row
        for file, test in named:
            assert f"def {test}" in (ROOT / file).read_text("utf-8"), (file, test)
