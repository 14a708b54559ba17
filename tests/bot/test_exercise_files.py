"""`hadaf practice check` names every mistake in a file of exercises with its line, and passes the stock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from bot.__main__ import main
from dialogs.domain.training.exercises import FIXED, KINDS, stock
from dialogs.language.words.lexicon import LANGUAGES, load_words

SOUND = """
[[item]]
id = "cafe"
level = 1
text = "A cafe: {n} guests more by June."
hint = "Look at the number."
why = "There is one."
cases = [{ n = 20 }, { n = 30 }]
answer = "vague"
"""


Checked: TypeAlias = Callable[..., tuple[int, list[str], str]]


@pytest.fixture
def checked(capsys: pytest.CaptureFixture[str]) -> Checked:
    """Run the command, and give its exit code and what it said."""

    def check(file: Path, *more: str) -> tuple[int, list[str], str]:
        code = main(["practice", "check", str(file), *more])
        said = capsys.readouterr()
        return code, said.out.splitlines(), said.err

    return check


def test_a_sound_file_passes(checked: Checked, tmp_path: Path) -> None:
    file = tmp_path / "tell_apart.toml"
    file.write_text(SOUND)
    assert checked(file) == (0, [f"{file}: 1 exercises are sound"], "")


@pytest.mark.parametrize(
    "mistake",
    [
        ('answer = "vague"', 'answer = "maybe"', 2, "is none of smart, vague"),
        ('answer = "vague"', "", 2, "has no answer"),
        ("level = 1", "level = 7", 2, "level"),
        ("{ n = 30 }", "{ m = 30 }", 2, "case 2 has no number for {n}"),
        ('id = "cafe"', 'id = "Café!"', 2, "id"),
        ('hint = "Look at the number."', "", 2, "hint: field required"),
        ('why = "There is one."', 'why = "There is one."\nwhat = 3', 2, "what: extra inputs are not permitted"),
        ('text = "A cafe', "text = A cafe", 5, "this is no TOML"),
        ("[[item]]", "[items]", None, "there is no [[item]] in it"),
    ],
)
def test_each_mistake_is_named_with_its_line(
    checked: Checked, tmp_path: Path, mistake: tuple[str, str, int | None, str]
) -> None:
    before, after, line, what = mistake
    file = tmp_path / "tell_apart.toml"
    file.write_text(SOUND.replace(before, after))
    code, said, _ = checked(file)

    assert code == 1
    assert what in said[0]
    assert said[0].startswith(f"{file}:{line}: " if line else f"{file}: ")


def test_an_id_that_is_there_twice_is_named(checked: Checked, tmp_path: Path) -> None:
    file = tmp_path / "tell_apart.toml"
    file.write_text(SOUND + SOUND)
    code, said, _ = checked(file)

    assert code == 1
    assert said[0] == f'{file}:11: cafe: the id "cafe" is there twice'


def test_a_file_of_another_name_needs_its_kind(checked: Checked, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(SOUND)

    code, _, told = checked(file)
    assert code == 1
    assert "is no kind of exercise" in told
    assert checked(file, "--kind", "tell_apart")[0] == 0


def test_a_file_that_is_no_text_is_refused_in_one_line(checked: Checked, tmp_path: Path) -> None:
    file = tmp_path / "kpi.toml"
    file.write_bytes(b"\xff\xfe\x00")

    code, _, told = checked(file)
    assert code == 1
    assert told.count("\n") == 1
    assert "save it as UTF-8" in told


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_stock_is_sound_and_large_enough(checked: Checked, language: str, kind: str) -> None:
    code, said, _ = checked(Path("locales") / language / "practice" / f"{kind}.toml")
    assert (code, said[:-1]) == (0, [])
    items = stock(language)[kind]  # type: ignore[index]
    assert len(items) >= 12
    assert {item.level for item in items} == {1, 2, 3}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_the_file_of_a_kind_says_what_it_and_its_choices_are_called(language: str, kind: str) -> None:
    told = load_words(language, f"practice/{kind}")["kind"]
    assert told["name"]
    assert told["asks"]
    choices = set(FIXED.get(kind, ()))
    assert set(told.get("said", {})) <= choices
    assert set(told.get("choices", {})) == (choices if kind != "missing" else set())
