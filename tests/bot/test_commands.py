"""The commands as processes of their own: what they import, how they end."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dialogs.coach import FLOWS

ROOT = Path(__file__).parents[2]
HADAF = [sys.executable, "-m", "bot"]
ANALYZE = [*HADAF, "analyze", "--today", "2026-11-21", "--country", "EG"]


def run(words: list[str], given: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "XDG_DATA_HOME": str(folder), "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii"}
    return subprocess.run(
        words, input=given, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=60
    )


def test_analyze_answers_every_line_in_order_with_its_own_text(tmp_path: Path) -> None:
    lines = ["زيادة المتابعين ٥٠٠ خلال ٣ شهور", "", "hello", "get more customers", "😀 \u200f", "x" * 5000]
    ended = run(ANALYZE, "\n".join(lines) + "\n", tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")
    objects = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [found["text"] for found in objects] == lines
    assert objects[0]["target"] == {"value": 500, "unit": "count", "relative": True}
    assert objects[0]["deadline"] == "2027-02-21"
    assert not objects[1]["goal"]


def test_what_cannot_be_read_gets_an_object_that_is_sure_of_nothing(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "HADAF_DEFAULT_LANGUAGE": "en"}
    given = b"\n   \n\xff\xfe sales 20%\nsales\rup\n"
    ended = subprocess.run(ANALYZE, input=given, env=environment, cwd=tmp_path, capture_output=True, check=True)
    objects = [json.loads(line) for line in ended.stdout.decode().splitlines()]
    assert [(one["goal"], one["confidence"], one["language"]) for one in objects[:3]] == [(False, 0, "en")] * 3
    assert [one["text"] for one in objects[3:]] == ["sales\rup"]


def test_rewordings_are_whole_sentences_without_invisible_marks(tmp_path: Path) -> None:
    found = json.loads(run(ANALYZE, "عايز احسن صورة المحل على Instagram\n", tmp_path).stdout)
    assert 2 <= len(found["rephrasings"]) <= 3
    for offer in found["rephrasings"]:
        assert offer["metric"]
        assert "deadline" in offer["suggested"]
        assert not set(offer["text"]) & set("\u2068\u2069\u200f\u200e<>{}")


def test_answers_and_amounts_are_read_on_their_own(tmp_path: Path) -> None:
    answer = json.loads(run([*ANALYZE, "--asking", "target"], "حوالي ٤٠٠\n", tmp_path).stdout)
    assert (answer["reply"], answer["value"], answer["guess"]) == ("value", 400, True)
    spans = json.loads(run([*ANALYZE, "--spans"], "in 3 months\n", tmp_path).stdout)["spans"]
    assert any(span["kind"] == "duration" and span["value"] == 3 for span in spans)


def test_without_a_day_or_country_the_settings_count(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("HADAF_DEFAULT_COUNTRY=SA\n", "utf-8")
    words = [*HADAF, "analyze", "--today", "2026-11-21"]
    assert json.loads(run(words, "save 500 riyals\n", tmp_path).stdout)["target"]["unit"] == "SAR"


def test_each_line_is_answered_before_the_next_is_sent(tmp_path: Path) -> None:
    with subprocess.Popen(
        ANALYZE, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for line in ("first", "second"):
            process.stdin.write(line + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["text"] == line
        process.stdin.close()
    assert tmp_path.exists()


@pytest.mark.parametrize(
    "words", [["analyze", "--spans", "--today", "2026-11-21", "--country", "EG"], ["db", "--help"]]
)
def test_a_reader_that_leaves_early_sees_no_traceback(words: list[str]) -> None:
    with subprocess.Popen(
        [*HADAF, *words],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            process.stdin.write("1\n" * 2000)
            process.stdin.close()
        assert "Traceback" not in process.stderr.read()


HEAVY = (
    "sqlalchemy",
    "sqlalchemy.dialects.postgresql",
    "telegram",
    "alembic",
    "aiohttp",
    "httpx",
    "pydantic",
    "pydantic_settings",
)


@pytest.mark.parametrize(
    ("words", "allowed"),
    [
        (["--help"], ()),
        (["analyze", "--today", "2026-11-21", "--country", "EG"], ()),
        (["analyze"], ()),
        (["chat", "--lang", "en"], ("sqlalchemy", "pydantic", "pydantic_settings")),
    ],
)
def test_a_command_imports_only_what_it_needs(words: list[str], allowed: tuple[str, ...], tmp_path: Path) -> None:
    program = (
        "import sys\nfrom bot.__main__ import main\n"
        f"try:\n    main({words!r})\nexcept SystemExit:\n    pass\n"
        f"print('imported', [name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    ended = run([sys.executable, "-c", program], "We want more customers\n", tmp_path)
    assert ended.stderr.splitlines()[-1] == f"imported {[name for name in HEAVY if name in allowed]!r}"


def test_a_chat_goes_from_a_pipe_without_a_token_or_network(tmp_path: Path) -> None:
    words = [*HADAF, "chat", "--lang", "en", "--at", "2026-11-21T09:00", "--record", "talk.txt"]
    ended = run(words, "/help\n/quit\n", tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "> /help" in ended.stdout
    assert (tmp_path / "talk.txt").read_text("utf-8").startswith("@ 2026-11-21T09:00 EG en\n> /start\n")
    assert (tmp_path / "hadaf" / "chat.db").exists()


def test_a_record_writes_over_no_file(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text("precious", "utf-8")
    ended = run([*HADAF, "chat", "--record", "talk.txt"], "", tmp_path)
    assert (ended.returncode, ended.stderr.count("\n")) == (1, 1)
    assert "talk.txt" in ended.stderr
    assert (tmp_path / "talk.txt").read_text("utf-8") == "precious"


def test_a_record_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    ended = run([*HADAF, "chat", "--record", "no/such/folder.txt"], "", tmp_path)
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert "no/such/folder.txt" in ended.stderr


@pytest.mark.parametrize("language", ["ar", "en"])
def test_an_outline_prints_every_question_of_every_flow(language: str, tmp_path: Path) -> None:
    ended = run([*HADAF, "outline", "--lang", language], "", tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")
    for flow in FLOWS.values():
        assert flow.name in ended.stdout.splitlines()
        for step in flow.steps:
            assert f". {step.id}" in ended.stdout


def test_an_outline_speaks_as_the_system_does_and_tells_what_each_flow_is_for(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "en_GB.UTF-8", "HADAF_DEFAULT_LANGUAGE": "ar"}
    words = [*HADAF, "outline", "aside"]
    told = subprocess.run(words, env=environment, cwd=tmp_path, capture_output=True, encoding="utf-8", check=True)
    lines = told.stdout.splitlines()
    assert lines[0] == "aside"
    assert lines[2].startswith("A wish in between: ")
    assert "“More followers for the shop” sounds like" in told.stdout


def test_an_outline_of_no_flow_names_those_there_are(tmp_path: Path) -> None:
    ended = run([*HADAF, "outline", "nonsense"], "", tmp_path)
    assert ended.returncode == 1
    assert "goal" in ended.stderr
