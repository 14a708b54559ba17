"""What the recipes of CONTRIBUTING.md promise is compared with what they name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from locales import LANGUAGES

TEXT = (Path(__file__).parents[1] / "CONTRIBUTING.md").read_text("utf-8")
PARTS = [part.strip() for part in TEXT.partition("## Recipes")[2].split("\n\n") if part.strip()]
RECIPES = {part[2:].partition("**")[0]: part for part in PARTS}
PROMISE = re.compile(r"\*\*.*?\*\* \((\d) files?")
PROMISED = {name: int(found[1]) for name, part in RECIPES.items() if (found := PROMISE.match(part))}
LONGEST = 9
PATH = re.compile(r"`((?:bot|dialogs|locales|storage)/[^`\s]+)`")


def steps(recipe: str) -> str:
    """What must be done, without what is only done "where" something is so, and how it is tried in the end."""
    return re.split(r"\b(?:Where|Then)\b", recipe.rsplit("**: ", maxsplit=1)[-1] if "**: " in recipe else recipe)[0]


def files(recipe: str) -> set[str]:
    return {path.replace("<language>", language) for path in PATH.findall(steps(recipe)) for language in LANGUAGES}


def test_the_recipes_that_are_asked_for_most_say_how_many_files_they_take() -> None:
    assert {"A question in an interview", "A kind of exercise", "A kind of reminder"} <= PROMISED.keys()


@pytest.mark.parametrize("name", [name for name in PROMISED if name != "A synonym, a dialect word, a month name"])
def test_a_recipe_names_as_many_files_as_it_promises(name: str) -> None:
    assert len(files(RECIPES[name])) == PROMISED[name]


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_is_short(name: str) -> None:
    assert len(RECIPES[name].splitlines()) <= LONGEST


@pytest.mark.parametrize("name", PROMISED)
def test_a_recipe_says_how_to_try_what_was_made(name: str) -> None:
    assert re.search(r"Then\s+`(?:pytest|hadaf|make) ", RECIPES[name])
