"""What the code counts has forms in every language."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from bot.nouns import nouns_of
from dialogs.domain.kpis.catalogue import METRICS
from tests.architecture.code import modules


def counted() -> Iterator[str]:
    """The noun of every `Count(…, "noun")` in the code that is written out."""
    for module in modules("bot", "dialogs"):
        for node in module.nodes:
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Count":
                nouns = [*node.args[1:2], *(keyword.value for keyword in node.keywords if keyword.arg == "noun")]
                yield from (
                    noun.value for noun in nouns if isinstance(noun, ast.Constant) and isinstance(noun.value, str)
                )


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_counted_noun_is_listed(language: str) -> None:
    assert [noun for noun in sorted(set(counted())) if nouns_of(language).find(noun) is None] == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_a_measure_counts_is_listed(language: str) -> None:
    nouns = {row.noun for row in METRICS.values() if row.noun}

    assert nouns
    assert [noun for noun in sorted(nouns) if nouns_of(language).find(noun) is None] == []
