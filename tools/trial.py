"""Tries the wheel in `dist/` as people will: `make release`. Refuses to lend it anything of this checkout.

For every Python from the oldest that is promised on, as far as uv finds or fetches it: the wheel is installed by
`uv tool install`, with its dependencies as an index gives them today (and once with the oldest that `pyproject.toml`
allows), and used from a folder of its own by somebody who has nothing yet. An interpreter that uv does not find is
named by `ARGS="--python /path/to/python3.13"`.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.release import DIST, ROOT, ReleaseError, run

VERSIONS = ("3.11", "3.12", "3.13", "3.14")
OLDEST, NEWER = "3.11", {"3.13", "3.14"}
UV = Path(sys.executable).parent / "uv"
FETCHED = ROOT / ".tools" / "python"
PYENV = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
MOMENT = "2026-11-22T09:00"
SAID = {
    "en": "I want more customers for my bakery\nabout 120\n140\nend of March\nsave\n/pdf\n/picture\n",
    "ar": "عايز زباين أكتر للمخبز\nحوالي ١٢٠\n١٤٠\nآخر مارس\nحفظ\n/pdf\n/picture\n",
}
READ = {"en": "raise sales by 20% within 3 months", "ar": "زيادة المبيعات 20% خلال 3 شهور"}


class Person:
    """Somebody on a machine of their own, with the command and nothing else of ours."""

    def __init__(self, command: Path, home: Path) -> None:
        self.command = command
        self.home = home
        self.env = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}

    def hadaf(self, *words: str, said: str = "") -> str:
        """Give what the command answers; `said` comes from a pipe."""
        return run(self.command, *words, cwd=self.home, env=self.env, said=said)

    def tries(self, version: str) -> Iterator[str]:
        """Use every door of the program; yields what worked, raises `ReleaseError` for what did not."""
        yield _meant(self.hadaf("--version").strip(), f"hadaf {version}")
        for language, said in SAID.items():
            self.hadaf("chat", "--lang", language, "--as", language, "--at", MOMENT, said=said)
            (database,) = self.home.rglob("chat.db")
            stored = json.loads(self.hadaf("db", "export", f"terminal:{language}", "--database", str(database)))
            (goal,) = stored["goals"]
            _meant((goal["data"]["baseline"]["value"], goal["data"]["target"]["value"]), (120, 140))
            yield f"chat in {language}: a goal from 120 to 140"
            (read,) = self.hadaf("analyze", "--today", MOMENT[:10], said=f"{READ[language]}\n").splitlines()
            _meant((json.loads(read)["target"]["value"], json.loads(read)["deadline"]), (20, "2027-02-22"))
            yield f"analyze in {language}"
        files = {path.suffix: path.read_bytes()[:4] for path in self.home.glob("hadaf-*")}
        _meant(files, {".pdf": b"%PDF", ".png": b"\x89PNG"})
        yield "a plan as PDF, a card as PNG"
        if "✗" in (told := self.hadaf("doctor")):
            raise ReleaseError(told)
        yield "doctor"


def _meant(found: object, expected: object) -> str:
    if found != expected:
        message = f"{expected!r} was expected, and {found!r} came"
        raise ReleaseError(message)
    return str(found)


def interpreters(named: list[str]) -> Iterator[tuple[str, str]]:
    """Find each version that is promised, fetched where need be; those named by hand come first."""
    by_hand = {run(path, "-c", "import sys; print('%d.%d' % sys.version_info[:2])").strip(): path for path in named}
    env = os.environ | {"UV_PYTHON_INSTALL_DIR": str(FETCHED), "UV_HTTP_RETRIES": "0"}
    if kept := sorted(path.name for path in PYENV.glob("3.*")):
        env["PYENV_VERSION"] = ":".join(kept)  # or its commands answer for one version only
    for version in VERSIONS:
        try:
            yield version, by_hand.get(version) or _found(version, env)
        except ReleaseError:
            sys.stdout.write(f"Python {version}: neither found nor fetched, so not tried\n")


def _found(version: str, env: dict[str, str]) -> str:
    try:
        return run(UV, "python", "find", "--no-python-downloads", version, env=env).strip()
    except ReleaseError:
        run(UV, "python", "install", "--quiet", "--no-bin", version, env=env)
        return run(UV, "python", "find", "--managed-python", version, env=env).strip()


def tried(wheel: Path, python: str, folder: Path, *, oldest: bool = False) -> Iterator[str]:
    """Install the wheel for one interpreter under a folder, with new dependencies or the oldest, and use it there."""
    env = os.environ | {"UV_TOOL_DIR": str(folder / "tools"), "UV_TOOL_BIN_DIR": str(folder / "bin")}
    bounds = folder / "bounds.txt"
    lowest = ("--resolution", "lowest-direct", "--only-binary", ":all:") if oldest else ()
    run(UV, "pip", "compile", "--quiet", *lowest, "--python", python, "pyproject.toml", "--output-file", bounds)
    run(UV, "tool", "install", "--quiet", "--python", python, "--constraints", bounds, wheel, env=env)
    home = folder / "home"
    home.mkdir()
    yield from Person(folder / "bin" / "hadaf", home).tries(wheel.name.split("-")[1])


def main(words: list[str]) -> int:
    """Try every interpreter at hand; the oldest that is promised and a new one have to be among them."""
    parser = argparse.ArgumentParser(prog="make release")
    parser.add_argument("--python", action="append", default=[], metavar="PATH", help="an interpreter to try as well")
    (wheel,) = DIST.glob("*.whl")
    seen = set()
    for version, python in interpreters(parser.parse_args(words).python):
        for oldest in (False, True) if version == OLDEST else (False,):
            with TemporaryDirectory(prefix="hadaf-trial-") as folder:
                worked = "; ".join(tried(wheel, python, Path(folder), oldest=oldest))
            lent = ", with the oldest dependencies" if oldest else ""
            sys.stdout.write(f"Python {version}{lent}: {worked}\n")
        seen.add(version)
    if OLDEST not in seen or not seen & NEWER:
        message = f"{OLDEST} and one of {', '.join(sorted(NEWER))} have to be tried; name them by --python"
        raise ReleaseError(message)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except ReleaseError as wrong:
        sys.exit(f"make release: {wrong}")
