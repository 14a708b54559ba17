"""The same words give the same answer in every process, whatever the seed of Python's hashes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LINES = """\
3ayez 3omala aktar lel maktab
n7eb nzid les clients mta3 salon
نريد تحسين صورة المكتبة في الحي
عايز أزود مبيعات المحل شوية قبل رمضان
more people should know our law firm
we want happier guests and fewer complaints
"""


def analyzed(seed: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "analyze", "--today", "2026-11-21", "--country", "EG"],
        cwd=ROOT,
        input=LINES,
        capture_output=True,
        text=True,
        check=True,
        env={"PATH": os.environ["PATH"], "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
    )
    return done.stdout


def test_readings_and_rewordings_do_not_depend_on_the_process() -> None:
    first = analyzed("1")
    assert first.count("\n") == LINES.count("\n")
    assert [seed for seed in ("3", "4", "7") if analyzed(seed) != first] == []
