"""Builds what the Dockerfile builds, in a plain folder: `make image`. Refuses to start a container.

The steps of its first stage are run as they stand, with the folder in front of the image's own paths; then the command
that the image would start is asked for its version.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
DOCKERFILE = ROOT / "deploy" / "Dockerfile"
PLACES = ("/opt/", "/src")


def steps(dockerfile: str) -> list[tuple[str, str]]:
    """List a stage's instructions with what they say, lines that go on joined, up to the next FROM."""
    joined = re.sub(r"\\\n\s*", "", re.sub(r"^#.*\n", "", dockerfile, flags=re.MULTILINE))
    stage = joined.split("\nFROM ")[0]
    return [(name, said) for name, _, said in (line.partition(" ") for line in stage.splitlines() if line)]


def build(folder: Path, python: str) -> str:
    """Run the steps under a folder; gives what the built command says of its version."""
    work = folder / "src"
    work.mkdir()
    for name, said in steps(DOCKERFILE.read_text("utf-8")):
        if name == "COPY":
            *sources, target = said.split()
            for source in sources:
                _copy(ROOT / source, work / target / Path(source).name if target.endswith("/") else work / target)
        elif name == "RUN":
            for place in PLACES:
                said = said.replace(place, f"{folder}{place}")  # noqa: PLW2901 - the same step, elsewhere
            said = re.sub(r"^python ", f"{python} ", said)  # noqa: PLW2901 - the image's python is another
            subprocess.run(["/bin/sh", "-ec", said], cwd=work, check=True)  # noqa: S603 - our own Dockerfile
    built = [str(folder / "opt" / "hadaf" / "bin" / "hadaf"), "--version"]
    return subprocess.run(built, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir():
        target /= source.name
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "*.mo", "words.json"))
    else:
        shutil.copy(source, target)


def main() -> int:
    """Build in a folder that goes afterwards."""
    with TemporaryDirectory(prefix="hadaf-image-") as folder:
        sys.stdout.write(f"{build(Path(folder), sys.executable)} was built as the image would be\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
