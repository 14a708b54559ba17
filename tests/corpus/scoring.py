"""Scores readings against labelled goals and answers, as their contract defines; refuses to read any text itself.

A third of the lines is set aside by a hash of their text: no rule is fitted to it, so that its score tells what new
lines can expect.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
FIELDS = (
    "language", "goal", "category", "metric", "channel", "direction", "baseline", "target", "deadline", "guardrail",
    "purpose", "missing", "achievable",
)  # fmt: skip
NOT_SCORED = {"text", "asking", "tags", "note", "language"}
NEAR = 0.005
MOST_WORDS = 0.6

Label = dict[str, Any]


def labels(name: str) -> list[Label]:
    """The labelled lines of a file beside this one."""
    return [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines() if line.strip()]


def set_aside(text: str) -> bool:
    """Whether a line belongs to the third that no rule was fitted to."""
    return int(sha256(text.encode()).hexdigest(), 16) % 3 == 0


def same(want: Any, got: Any) -> bool:
    """Exact for words and dates, near for numbers; of several labels any will do."""
    if isinstance(want, dict) and set(want) == {"any"}:
        return any(same(one, got) for one in want["any"])
    if want is None or got is None or isinstance(want, bool) or isinstance(got, bool):
        return want is got
    if isinstance(want, int | float):
        return isinstance(got, int | float) and abs(want - got) <= NEAR * max(abs(want), 1e-9)
    if isinstance(want, dict):
        return isinstance(got, dict) and all(same(value, got.get(key)) for key, value in want.items())
    return bool(want == got)


def same_purpose(want: Any, got: Any) -> bool:
    """Most of the words of a reason."""
    if isinstance(want, dict) and set(want) == {"any"}:
        return any(same_purpose(one, got) for one in want["any"])
    if want is None or got is None:
        return want is got
    words, found = (set(re.findall(r"\w+", str(text).lower())) for text in (want, got))
    return bool(words & found) and 2 * len(words & found) / (len(words) + len(found)) > MOST_WORDS


def _given(label: Any) -> bool:
    return not (same(label, None) or label in ("", False))


def goal_scores(lines: Iterable[Label], read: Callable[[str], dict[str, Any]]) -> dict[str, float]:
    """The shares right: all fields, the given ones, and whole lines, each by language."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for label in lines:
        reading, whole, language = read(label["text"]), True, str(label["language"])
        for name in FIELDS:
            if name not in label:
                continue
            good = (same_purpose if name == "purpose" else same)(label[name], reading.get(name))
            whole &= good
            keys = [language]
            if name not in ("language", "goal") and _given(label[name]):
                keys += [f"given:{language}", f"given:{name}"]
            total.update(keys)
            right.update(keys if good else ())
        total[f"lines:{language}"] += 1
        right[f"lines:{language}"] += whole
    return {key: right[key] / total[key] for key in total}


def answer_scores(lines: Iterable[Label], read: Callable[[str, str], dict[str, Any]]) -> dict[str, float]:
    """The share of answers with every labelled field right, by language."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for label in lines:
        answer = read(label["text"], label["asking"])
        total[label["language"]] += 1
        right[label["language"]] += all(
            same(value, answer.get(name)) for name, value in label.items() if name not in NOT_SCORED
        )
    return {key: right[key] / total[key] for key in total}
