"""What an example tells: a place of work, and what is answered there to a question. Refuses to name the questions."""

from __future__ import annotations

from typing import NamedTuple

from dialogs.messages import Text


class Story(NamedTuple):
    """One place ("a hair salon") and its answers by kind (`examples.KINDS`); all figures are made up."""

    place: Text
    told: dict[str, Text]
