"""What `hadaf analyze` prints, by the contract (`docs/analyze.md`). Refuses to reword: that is the coach's."""

from typing import Any

from dialogs.language.answers.answers import read_answer
from dialogs.language.goals.reading import read_goal
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context


def analyze_line(text: str, context: Context) -> dict[str, Any]:
    """One line as a goal: all fields of the contract but the rephrasings, which the caller adds."""
    return read_goal(text, context).to_json()


def analyze_answer(text: str, asking: str, context: Context) -> dict[str, Any]:
    """One line as the answer to a question: the reply and what goes with it."""
    return read_answer(text, asking, context).to_json()


def analyze_spans(text: str, context: Context) -> dict[str, Any]:
    """The amounts and dates of one line by themselves."""
    return {"text": text, "spans": [span.to_json() for span in find_spans(text, context)]}
