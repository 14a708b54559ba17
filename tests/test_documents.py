"""What the documents claim is compared with the code, both ways: nothing is named in vain, nothing stays unnamed."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.operation import PATHS
from bot.settings import variables
from bot.telegram.menu import COMMANDS as MENU
from bot.terminal.chat import ENDS
from dialogs import commands
from dialogs.coach import FLOWS
from dialogs.domain.training.exercises import KINDS
from dialogs.kept.report import reports_figure
from dialogs.language.edits.editing import read_edit
from dialogs.language.words.context import Context
from dialogs.language.words.lexicon import LANGUAGES
from tools.pictures import DOCS, shown

ROOT = Path(__file__).parents[1]
ENVIRONMENT = (ROOT / ".env.example").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
DOCUMENTS = {
    path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
    for path in sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("benchmarks/*.md")))
}
README, ARCHITECTURE, RECIPES = (DOCUMENTS[f"{name}.md"] for name in ("README", "ARCHITECTURE", "CONTRIBUTING"))
CHANGES = DOCUMENTS["CHANGELOG.md"]
ALL = "\n".join(DOCUMENTS.values())
ROOMS = ("bot", "dialogs", "storage", "locales", "tests", "tools", "docs", "deploy", "benchmarks")
PATH = re.compile(rf"(?<![\w/.<>-])(?:{'|'.join(ROOMS)})/[\w./<>*-]*[\w>*/]")
FILE = re.compile(r"`([\w.-]+\.(?:py|toml|md|yaml|service|lock|example|po|pot))`")
NOT_USED = {"Updater", "ConversationHandler", "JobQueue"}  # of python-telegram-bot
OTHERS = ("https://semver.org",)


def anywhere(path: str) -> bool:
    """A `<language>` stands for each of them, another placeholder for any word."""
    each = [path.replace("<language>", language) for language in LANGUAGES] if "<language>" in path else [path]
    return all(any(ROOT.glob(re.sub(r"<\w+>", "*", one).rstrip("/"))) for one in each)


@cache
def code() -> str:
    return "\n".join(
        path.read_text("utf-8") for room in ("bot", "dialogs", "storage") for path in (ROOT / room).rglob("*.py")
    )


def row(document: str, name: str) -> str:
    return next(line for line in document.splitlines() if line.startswith(f"| `{name}`"))


@pytest.mark.parametrize("setting", variables())
def test_the_readme_and_the_example_name_every_setting(setting: str) -> None:
    assert f"`{setting}`" in README
    assert f"#{setting}=" in ENVIRONMENT


def test_the_documents_name_no_setting_that_is_none() -> None:
    assert set(re.findall(r"HADAF_[A-Z_]+", ALL + ENVIRONMENT)) <= set(variables())


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_names_no_path_that_is_not_there(document: str) -> None:
    assert [path for path in PATH.findall(DOCUMENTS[document]) if not anywhere(path)] == []


def test_the_documents_name_no_file_that_no_room_has() -> None:
    there = {path.name for room in ROOMS for path in (ROOT / room).rglob("*.*")} | {
        path.name for path in ROOT.iterdir()
    }

    assert set(FILE.findall(ALL)) - there == set()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_leads_somewhere_in_the_repository(document: str) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", DOCUMENTS[document])
    targets = [link for link in links if link not in OTHERS]

    assert [link for link in targets if not ((ROOT / document).parent / link).is_file()] == []


def test_nothing_else_is_linked() -> None:
    assert set(re.findall(r"https?://[\w./-]+", re.sub(r"`[^`]*`", "", ALL))) <= set(OTHERS)


def test_the_recipes_name_what_stands_in_the_file_beside_it() -> None:
    named = re.findall(r"`([A-Z_a-z]+)`(?: beside it)?(?: too)?\s+\(`([\w/]+\.py)`", RECIPES + ARCHITECTURE)

    assert len(named) >= 8
    assert [(name, file) for name, file in named if name not in (ROOT / file).read_text("utf-8")] == []


def test_the_recipes_and_the_architecture_name_no_thing_of_the_code_that_is_none() -> None:
    named = set(re.findall(r"`(?:\w+\.)?(\w*[A-Z]\w*)(?:\([^`]*\))?`", RECIPES + ARCHITECTURE))

    assert len(named) > 30
    assert named - set(re.findall(r"\w+", code())) == NOT_USED


def test_the_code_names_no_page_that_is_not_there() -> None:
    assert set(re.findall(r"[\w/]+\.md\b", code())) - set(DOCUMENTS) == set()


def test_the_readme_opens_with_a_conversation_and_the_two_commands() -> None:
    opening = README[:1500]
    assert opening.index("docs/conversation_") < opening.index("make chat") < opening.index("make test")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pictures_show_what_the_coach_says_today(language: str) -> None:
    drawn = json.loads((DOCS / f"conversation_{language}.json").read_text("utf-8"))

    assert drawn == shown(language), "make pictures draws them anew"
    assert (DOCS / f"conversation_{language}.png").is_file()
    assert f"docs/conversation_{language}.png" in README


def test_the_documents_name_every_target_of_make_and_no_other() -> None:
    told = set(re.findall(r"^([a-z0-9-]+):.*## ", MAKEFILE, re.MULTILINE)) - {"help"}
    named = set(re.findall(r"(?:`|^)make ([a-z0-9-]+)", ALL, re.MULTILINE))

    assert told - named == set()
    assert named - told - {"help"} == set()


def test_the_readme_names_every_command_of_the_menu_and_only_what_can_be_typed() -> None:
    ours = {f"/{name}" for name in commands.COMMANDS} | ENDS | {"/later"} | set(PATHS)
    named = set(re.findall(r"`(/[a-z_]+)[ \w]*`", README))

    assert {f"/{name}" for name, _ in MENU} - named == {"/start"}
    assert named - ours == set()


def test_the_words_that_the_readme_gives_for_commands_are_those() -> None:
    line = next(one for one in README.splitlines() if "«رجوع»" in one)
    slashed, spoken = re.findall(r"`/(\w+)`", line), re.findall(r"«([^»]+)»", line)

    assert [commands.named(word) for word in spoken] == [(name, "") for name in slashed]


def test_the_sentences_that_the_readme_gives_are_understood() -> None:
    context = Context(today=date(2026, 11, 22), country="EG")
    figure, change = re.findall(r'"([^"]+)"', README)
    (arabic,) = re.findall(r"«([^«»\s]+ [^«»]+)»", README)

    assert reports_figure(figure, context)
    assert [edit and edit.part for edit in (read_edit(change, context), read_edit(arabic, context))] == ["deadline"] * 2


def test_help_names_only_commands_that_exist() -> None:
    tree = ast.parse((ROOT / "dialogs" / "commands.py").read_text("utf-8"))
    texts = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    named = set(re.findall(r"(?<![\w<])/([a-z]{2,})\b", " ".join(texts)))

    assert len(named) > 10
    assert named <= commands.COMMANDS.keys()


def test_there_are_as_many_kinds_of_exercises_as_the_documents_say() -> None:
    counted = {10: "ten kinds"}[len(KINDS)]

    assert counted in README
    assert counted in CHANGES


def test_the_architecture_names_every_room_and_every_folder_within() -> None:
    rooms = {path.parent for path in ROOT.glob("*/*") if path.is_file()} - set(ROOT.glob(".*"))
    there = {path.name for path in rooms if path.name not in {"__pycache__", "dist", "build", "var"}}
    parts = {path.parent.name for room in ("bot", "dialogs") for path in (ROOT / room).glob("*/__init__.py")}
    inner = {path.parent.name for path in (ROOT / "dialogs").glob("*/*/__init__.py")}

    assert {name for name in there if f"| `{name}/`" not in ARCHITECTURE} == set()
    assert {name for name in parts if not re.search(rf"`(?:bot|dialogs)/{name}/`", ARCHITECTURE)} == set()
    assert {name for name in inner if not re.search(rf"`{name}/?`", ARCHITECTURE)} == set()


@pytest.mark.parametrize("folder", ["language", "domain", "flows"])
def test_the_architecture_names_no_folder_and_no_interview_that_is_none(folder: str) -> None:
    named = re.findall(r"`([a-z_]+)/?`", row(ARCHITECTURE, f"dialogs/{folder}/"))
    there = {path.name for path in (ROOT / "dialogs" / folder).iterdir() if path.is_dir()}

    assert named
    assert set(named) - there - (set(FLOWS) if folder == "flows" else set()) == set()


def test_the_architecture_names_every_interview() -> None:
    assert [name for name in FLOWS if f"`{name}`" not in row(ARCHITECTURE, "dialogs/flows/")] == []


def test_the_architecture_gives_a_reason_for_every_dependency_and_for_no_other() -> None:
    project = PROJECT["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["postgres"]]
    table = ARCHITECTURE.partition("| package |")[2].partition("\n\n")[0].splitlines()[2:]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table]
    named = [name.partition(" (")[0] for first, *_ in cells for name in first.split(", ")]

    assert sorted(named) == sorted(re.split(r"[\[<>=~ ]", line)[0] for line in wanted)
    assert [reasons for _, *reasons in cells if len(reasons) != 3 or not all(reasons)] == []


def test_the_architecture_names_every_tool_of_development() -> None:
    tools = [line for group in PROJECT["dependency-groups"].values() for line in group]
    told = ARCHITECTURE.rpartition("For development")[2]
    ours = {re.split(r"[\[<>=~ ]", one)[0] for one in (*tools, *PROJECT["build-system"]["requires"])}
    runtime = {"babel", "procrastinate", "psycopg"}

    assert {name for name in ours - runtime if name.removeprefix("pytest-") not in told} == set()


def test_the_newest_release_in_the_changelog_is_the_version_of_the_project() -> None:
    (version, day), *_ = re.findall(r"^## (\d\S*) – (\S+)$", CHANGES, re.MULTILINE)

    assert version == PROJECT["project"]["version"]
    assert date.fromisoformat(day)
    assert set(re.findall(r"hadaf-(\d[\w.]*)-py3", ALL)) == {version}


def test_half_finished_conversations_of_the_release_are_frozen() -> None:
    assert (ROOT / "tests" / "old_states" / f"{PROJECT['project']['version']}.json").is_file()
