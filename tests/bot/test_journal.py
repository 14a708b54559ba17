import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot.journal import place_of, start_journal

TOKEN = "123456:" + "Aa0-_" * 7


@pytest.fixture(autouse=True)
def root_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def told(kind: str, secrets: tuple[str, ...] = ()) -> tuple[logging.Logger, io.StringIO]:
    stream = io.StringIO()
    start_journal(kind, "info", secrets, stream)
    return logging.getLogger("bot.somewhere"), stream


@pytest.mark.parametrize("kind", ["text", "json"])
def test_the_token_shows_nowhere(kind: str) -> None:
    log, stream = told(kind, ("s3cret",))
    log.warning("POST https://api.telegram.org/bot%s/getMe with s3cret", TOKEN)
    log.warning("postgresql://me:hunter2@there/db")
    assert TOKEN not in stream.getvalue()
    assert "s3cret" not in stream.getvalue()
    assert "hunter2" not in stream.getvalue()
    assert len(stream.getvalue().splitlines()) == 2


@pytest.mark.parametrize("kind", ["text", "json"])
def test_what_people_wrote_does_not_come_in_by_an_exception(kind: str) -> None:
    log, stream = told(kind)
    try:
        int("my secret wish")
    except ValueError:
        log.exception("a turn failed")
    assert "wish" not in stream.getvalue()
    assert "ValueError" in stream.getvalue()
    assert "tests/bot/test_journal.py" in stream.getvalue()


def test_json_is_one_object_a_record() -> None:
    log, stream = told("json")
    log.info("line one\nline two")
    written = json.loads(stream.getvalue())
    assert written["message"] == "line one\nline two"
    assert (written["level"], written["from"]) == ("info", "bot.somewhere")


def test_text_is_one_line_a_record() -> None:
    log, stream = told("text")
    log.info("line one\nline two")
    assert stream.getvalue().count("\n") == 1


@pytest.mark.parametrize("name", ["httpx", "aiohttp.access", "telegram.ext"])
def test_libraries_tell_only_what_is_wrong(name: str) -> None:
    _, stream = told("text")
    logging.getLogger(name).info("GET /")
    logging.getLogger(name).warning("oh")
    assert stream.getvalue().count("\n") == 1


def test_a_place_needs_no_message() -> None:
    with pytest.raises(KeyError) as raised:
        dict[str, str]()["name"]
    assert place_of(raised.value).startswith("KeyError < tests/bot/test_journal.py:")
