"""Freezes half-finished conversations of a release: `python -m tests.old_states.freeze 0.1.0`, before it is out."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.dialogs.test_any_text import places

HERE = Path(__file__).parent


def main(release: str) -> None:
    """Write the state at every question of the long road through the coach, in one file a release."""
    frozen = {name: json.loads(world.stored or "{}") for name, world in sorted(places("en").items())}
    (HERE / f"{release}.json").write_text(json.dumps(frozen, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
