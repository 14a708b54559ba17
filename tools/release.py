"""Builds a release from the commit and checks it: `make dist`. Refuses what two builds do not agree on, and to publish.

What lies about in the working tree stays out: the sources are a clone of the commit. Every file bears the commit's own
time, so that whoever builds the same commit gets the same bytes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
DIST = ROOT / "dist"
CHECKERS = ROOT / ".tools" / "release" / "bin"


class ReleaseError(Exception):
    """A release is not as it should be; the message is the one line to show."""


def run(*command: str | Path, cwd: Path = ROOT, env: dict[str, str] | None = None, said: str = "") -> str:
    """Run a command to its end and give what it printed; raises `ReleaseError` with all of it where it failed."""
    done = subprocess.run(  # noqa: S603 - our own commands
        command, cwd=cwd, env=env, input=said, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        message = f"{' '.join(map(str, command))} failed\n{done.stdout}{done.stderr}"
        raise ReleaseError(message)
    return done.stdout


def taken_out(commit: str, folder: Path) -> Path:
    """Put the files of a commit into a new folder."""
    run("git", "clone", "--quiet", "--shared", "--no-checkout", ROOT, folder)
    run("git", "checkout", "--quiet", "--detach", commit, cwd=folder)
    return folder


def build(sources: Path, folder: Path, epoch: str, kinds: Sequence[str] = ("sdist", "wheel")) -> dict[str, Path]:
    """Build the kinds wanted of a folder of sources; gives where each lies."""
    targets = [word for kind in kinds for word in ("--target", kind)]
    env = os.environ | {"SOURCE_DATE_EPOCH": epoch}
    run(sys.executable, "-m", "hatchling", "build", *targets, "--directory", folder, cwd=sources, env=env)
    endings = {"sdist": "*.tar.gz", "wheel": "*.whl"}
    return {kind: next(folder.glob(endings[kind])) for kind in kinds}


def unpacked(sdist: Path, folder: Path) -> Path:
    """Unpack a source distribution; gives the one folder in it."""
    run("tar", "-xzf", sdist, "-C", folder)
    return folder / sdist.name.removesuffix(".tar.gz")


def built_alike(work: Path) -> dict[str, Path]:
    """Build the commit twice, and the wheel once more from the source distribution; all must agree byte by byte."""
    commit, epoch = run("git", "log", "-1", "--format=%H %ct").split()
    once, again = (taken_out(commit, work / name) for name in ("once", "again"))
    first, second = build(once, work / "built_once", epoch), build(again, work / "built_again", epoch)
    by_way_of_sdist = build(unpacked(first["sdist"], work), work / "built_of_sdist", epoch, ("wheel",))
    for other in (second["sdist"], second["wheel"], by_way_of_sdist["wheel"]):
        (same,) = (one for one in first.values() if one.name == other.name)
        if same.read_bytes() != other.read_bytes():
            message = f"{other} differs from {same}, built of the same commit"
            raise ReleaseError(message)
    return first


def main() -> int:
    """Build into `dist/` and check what lies there."""
    with TemporaryDirectory(prefix="hadaf-dist-") as folder:
        built = built_alike(Path(folder))
        shutil.rmtree(DIST, ignore_errors=True)
        DIST.mkdir()
        files = [Path(shutil.copy2(built[kind], DIST)) for kind in ("sdist", "wheel")]
    told = run(CHECKERS / "twine", "check", "--strict", *files) + run(CHECKERS / "check-wheel-contents", files[1])
    sys.stdout.write(told)
    for file in files:
        sys.stdout.write(f"{file.relative_to(ROOT)}: {file.stat().st_size:,} bytes, the same when built again\n")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except ReleaseError as wrong:
        sys.exit(f"make dist: {wrong}")
