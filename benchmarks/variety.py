"""How alike the goals offered for vague wishes sound, and which measures they take. The tests judge; this refuses to.

make variety                    the wishes of tests/domain/vague
make variety ARGS=FOLDER        those of FOLDER/ar.toml and FOLDER/en.toml: kinds, each with its list of wishes
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from tests.domain.variety import LANGUAGES, WISHES, alike, offered_for, wishes_of


def main(folder: Path = WISHES) -> int:
    """Print a row for each kind, the pairs that sound alike and the shares of the measures; 1 where there is a pair."""
    measures: Counter[str] = Counter()
    found = 0
    print("| language | kind | wishes | goals | pairs | alike |\n|---|---|---|---|---|---|")  # noqa: T201
    for language in LANGUAGES:
        for kind, wishes in wishes_of(language, folder).items():
            offers = list(offered_for(wishes, language))
            pairs = alike(offers, language)
            found += len(pairs)
            measures.update(one.measure for one in offers)
            told = (language, kind, len(wishes), len(offers), len(offers) * (len(offers) - 1) // 2, len(pairs))
            print(f"| {' | '.join(map(str, told))} |")  # noqa: T201
            for pair in pairs:
                print(f"    {pair.share:.0%}\n      {pair.one.said}\n      {pair.other.said}")  # noqa: T201
    whole = measures.total()
    print(", ".join(f"{measure} {count / whole:.1%}" for measure, count in measures.most_common(8)))  # noqa: T201
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
