"""What the documents claim is compared with the code."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from bot.__main__ import parser
from bot.settings import Settings
from dialogs.coach import FLOWS
from dialogs.commands import COMMANDS
from dialogs.language.words.lexicon import LANGUAGES
from tools.pictures import DOCS, shown

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ENVIRONMENT = (ROOT / ".env.example").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def _subcommands() -> list[str]:
    groups = [action for action in parser()._actions if action.choices and action.dest != "help"]  # noqa: SLF001
    return [name for group in groups for name in group.choices or ()]


@pytest.mark.parametrize("command", _subcommands())
def test_the_readme_names_every_command(command: str) -> None:
    assert f"hadaf {command}" in README


@pytest.mark.parametrize("setting", [f"HADAF_{name.upper()}" for name in Settings.model_fields])
def test_the_readme_and_the_example_name_every_setting(setting: str) -> None:
    assert setting in README
    assert setting in ENVIRONMENT


def test_the_documents_name_no_setting_that_is_none() -> None:
    real = {f"HADAF_{name.upper()}" for name in Settings.model_fields}
    assert set(re.findall(r"HADAF_[A-Z_]+", README + ENVIRONMENT + ARCHITECTURE + CONTRIBUTING)) <= real


def test_the_documents_name_no_file_that_is_not_there() -> None:
    rooms = "bot|dialogs|storage|locales|tests|tools"
    named = re.findall(rf"`((?:{rooms})/[\w./-]+)`", ARCHITECTURE + CONTRIBUTING + README)
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_readme_opens_with_a_conversation_and_the_two_commands() -> None:
    opening = README[:3500]
    assert "make chat" in opening
    assert "make test" in opening
    assert opening.index("docs/conversation_") < opening.index("make chat")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pictures_show_what_the_coach_says_today(language: str) -> None:
    drawn = json.loads((DOCS / f"conversation_{language}.json").read_text("utf-8"))

    assert drawn == shown(language), "make pictures draws them anew"
    assert (DOCS / f"conversation_{language}.png").is_file()
    assert f"docs/conversation_{language}.png" in README


def test_the_architecture_gives_a_reason_for_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[\[<>=~ ]", line)[0] for line in project["dependencies"]]
    assert [name for name in names if name.lower() not in ARCHITECTURE.lower()] == []


def test_the_recipes_name_targets_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"`make ([a-z0-9-]+)", README + CONTRIBUTING + ARCHITECTURE))
    assert {name for name in named if not re.search(rf"^{name}:", makefile, re.MULTILINE)} == set()


def test_help_names_only_commands_that_exist() -> None:
    texts = (ROOT / "dialogs" / "commands.py").read_text(encoding="utf-8")
    named = set(re.findall(r"(?<![\w<])/([a-z]{2,})\b", " ".join(re.findall(r'T\("([^"]*)"', texts))))
    assert named <= COMMANDS.keys()


def test_the_architecture_names_every_flow() -> None:
    assert [name for name in FLOWS if f"`{name}`" not in ARCHITECTURE] == []
