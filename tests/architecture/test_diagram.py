"""The picture of the imports in ARCHITECTURE.md is the one that the code gives."""

from __future__ import annotations

from graphlib import CycleError

import pytest

from tools.diagram import ARCHITECTURE, BEGIN, END, drawn, reduced


def test_the_diagram_shows_the_imports_of_today() -> None:
    assert f"{BEGIN}{drawn()}{END}" in ARCHITECTURE.read_text("utf-8"), "make diagram draws it anew"


def test_a_diagram_leaves_out_what_a_longer_way_says() -> None:
    assert reduced({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == {"a": {"b"}, "b": {"c"}, "c": set()}


def test_no_diagram_is_drawn_of_imports_that_go_in_a_circle() -> None:
    with pytest.raises(CycleError):
        reduced({"a": {"b"}, "b": {"a"}})
