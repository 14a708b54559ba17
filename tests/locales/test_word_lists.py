"""Word lists are read the same, whether they were built into one file, changed since, or never built."""

import json
import tomllib
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

import locales
from locales.words import BUILT, build_words, digest_of, read_words

HOME = Path(locales.__file__).parent
LISTS = sorted(path.relative_to(HOME).as_posix() for path in HOME.rglob("*.toml"))


def as_written(path: str) -> dict[str, object]:
    return tomllib.loads((HOME / path).read_text("utf-8"))


@pytest.mark.parametrize("path", ["ar/time.toml", "en/numbers.toml", "feasts.toml"])
def test_a_list_says_what_is_written_whether_it_is_taken_from_the_built_file_or_from_its_source(path: str) -> None:
    assert read_words(path) == as_written(path)
    assert read_words(path) == as_written(path)


def test_the_built_file_holds_every_list_and_none_that_was_changed_since(tmp_path: Path) -> None:
    folder = copytree(HOME, tmp_path / "locales", ignore=ignore_patterns("__pycache__", "*.po", "*.pot", "*.mo"))
    built = json.loads(build_words(folder).read_text("utf-8"))
    changed = (folder / "ar" / "time.toml").read_bytes() + "\nغد = 1\n".encode()

    assert built == {digest_of((HOME / path).read_bytes()): as_written(path) for path in LISTS}
    assert digest_of(changed) not in built


def test_a_list_that_no_language_has_is_missed_by_name() -> None:
    with pytest.raises(FileNotFoundError):
        read_words("ar/nothing.toml")


def test_building_leaves_one_file(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_text("a = 1\n", "utf-8")

    assert [path.name for path in sorted(build_words(tmp_path).parent.iterdir())] == ["one.toml", BUILT]
