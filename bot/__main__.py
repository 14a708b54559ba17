"""The commands of `hadaf` and their options; refuses to do any of it, and to import a command's code before its call.

Whatever goes wrong ends in one line on standard error and an exit code: 1 for what the user can mend, 2 for a command
that was not understood, 70 for a mistake of ours.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from locales import LANGUAGES

ROLES = ("all", "front", "reviews")
ASKING = ("target", "baseline", "deadline", "metric", "yes_no")
_EXPECTED = frozenset(("SettingsError", "StoreNotReadyError", "CopyError", "OperatorError"))
_MENDABLE, _NOT_UNDERSTOOD, _OURS, _INTERRUPTED, _PIPE = 1, 2, 70, 130, 141
MANY_OBJECTS = 50_000

_BIDI = """\
Right-to-left text: --bidi logical leaves the order to the terminal and drops the invisible marks (a pipe, Konsole,
mlterm, Terminal.app, kitty: they order text themselves, or nobody looks yet); isolates sends the marks along (GNOME
Terminal and others on VTE, Emacs: they obey them); visual shapes and reorders here (Windows Terminal, iTerm2, xterm,
Alacritty: they draw letters in the order of arrival). Guessed from the environment; wrong guesses are cured by the
option.

While chatting: a number chooses (/2 where a number is asked for), /help tells the rest, /later 13w moves the clock
(3d, 2h, 1m a month, 1q, 1y) and lets what is due come due, Ctrl-D or /quit ends. A script may come from a pipe, a line
an answer; lines that begin with "# " are comments."""


class _Parser(argparse.ArgumentParser):
    """Says in one line what was not understood, and where the rest stands."""

    def error(self, message: str) -> NoReturn:
        self.exit(_NOT_UNDERSTOOD, f'hadaf: {message}; see "{self.prog} --help"\n')


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - 15 ms for nobody else

        try:
            told = version("hadaf")
        except PackageNotFoundError:
            told = "of a checkout that was not set up"
        sys.stdout.write(f"hadaf {told}\n")
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """Describe every command and option, for the command line and for who documents it."""
    top = _Parser(prog="hadaf", description="A goal coach for Telegram and the terminal, in Arabic and English.")
    top.add_argument("--version", action=_Version, nargs=0, help="print the version and end")
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    _chat(commands)
    serving = _command(commands, "bot", "the Telegram bot", "bot.serving")
    serving.add_argument("--at", type=_moment, metavar="MOMENT", help="rehearse: begin at 2027-02-20T07:30, not now")
    serving.add_argument("--role", choices=ROLES, default="all", help="on PostgreSQL: take updates, or deliver reviews")
    outline = _command(commands, "outline", "print every question of a flow", "bot.outline")
    outline.add_argument("flow", nargs="?", metavar="FLOW", help="the flow's name; without it, all of them")
    outline.add_argument("--lang", choices=LANGUAGES, default=None, help="the language (default: the system's)")
    _command(commands, "doctor", "check settings, database, token and clock, and say what to do", "bot.doctor")
    _analyze(commands)
    _database(commands)
    _stuck(commands)
    _practice(commands)
    _trainers(commands)
    return top


Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"  # noqa: SLF001 - it has no other name


def _command(commands: Commands, name: str, does: str, module: str) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=does, description=does[0].upper() + does[1:] + ".")
    made.set_defaults(module=module)
    return made


def _chat(commands: Commands) -> None:
    chat = _command(commands, "chat", "the whole coach in this terminal", "bot.terminal.opening")
    chat.formatter_class = argparse.RawDescriptionHelpFormatter
    chat.epilog = _BIDI
    chat.add_argument("--lang", choices=LANGUAGES, help="the language to speak (default: the system's)")
    chat.add_argument("--as", dest="name", type=_name, metavar="NAME", default="me", help="whose conversation this is")
    chat.add_argument("--at", type=_moment, metavar="MOMENT", help="let the clock stand at 2026-11-21T09:00")
    chat.add_argument("--record", type=Path, metavar="FILE", help="write it down in a new file, as tests replay it")
    chat.add_argument("--bidi", choices=("logical", "isolates", "visual"), help="how to write right to left")
    chat.add_argument("--database", type=_database_url, metavar="URL", help="where to keep it (default: its own file)")


def _analyze(commands: Commands) -> None:
    analyze = _command(commands, "analyze", "read goals, one a line, and write one JSON object a line", "bot.analyze")
    analyze.add_argument("--today", type=_day, metavar="DAY", help="the day that dates count from, such as 2026-11-21")
    analyze.add_argument("--country", metavar="CODE", help="ISO 3166, two letters (default: from the settings)")
    kind = analyze.add_mutually_exclusive_group()
    kind.add_argument("--asking", choices=ASKING, help="read each line as the answer to this question")
    kind.add_argument("--spans", action="store_true", help="print amounts and dates by themselves")


def _database(commands: Commands) -> None:
    database = commands.add_parser("db", help="the operator's share", description="Look after the database.")
    actions = database.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, does, positional in (
        ("upgrade", "bring the database to this program's version", ()),
        ("backup", "copy the database, in use or not, to a new file", ("file",)),
        ("restore", "put a backup in the place of the database", ("file",)),
        ("export", "print all that is stored about one person, as JSON", ("user",)),
        ("forget", "delete one person from every table", ("user",)),
        ("move", "carry everything from one database to another", ("source", "target")),
    ):
        action = _command(actions, name, does, "bot.operator.database")
        action.set_defaults(action=name)
        for argument in positional:
            action.add_argument(argument, **_POSITIONAL[argument])
        if name != "move":
            action.add_argument("--database", type=_database_url, metavar="URL", help="in place of HADAF_DATABASE_URL")
        if name == "forget":
            action.add_argument("--yes", action="store_true", help="do it without asking")


def _stuck(commands: Commands) -> None:
    stuck = commands.add_parser("stuck", help="what stands still", description="Look after what stands still.")
    actions = stuck.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, does in (
        ("list", "show messages that do not leave and updates that were set aside"),
        ("retry", "send or handle one of them again"),
        ("drop", "let go of one of them for good"),
    ):
        action = _command(actions, name, does, "bot.operator.stuck")
        action.set_defaults(action=name)
        action.add_argument("--database", type=_database_url, metavar="URL", help="in place of HADAF_DATABASE_URL")
        if name == "list":
            action.add_argument("--words", action="store_true", help="with what people wrote")
        else:
            action.add_argument("key", metavar="KEY", help="as `hadaf stuck list` shows it")


def _practice(commands: Commands) -> None:
    practice = commands.add_parser("practice", help="exercises", description="Look after exercises.")
    actions = practice.add_subparsers(title="commands", metavar="COMMAND", required=True)
    check = _command(actions, "check", "check a file of exercises, mistake by mistake", "bot.operator.exercises")
    check.add_argument("file", type=Path, metavar="FILE", help="named after the kind, such as rewrite.toml")
    check.add_argument("--kind", metavar="KIND", help="the kind, where the file has another name")


def _trainers(commands: Commands) -> None:
    trainers = commands.add_parser("trainers", help="who trains groups", description="Look after trainers.")
    actions = trainers.add_subparsers(title="commands", metavar="COMMAND", required=True)
    invite = _command(actions, "invite", "print a code that makes whoever writes it a trainer", "bot.operator.trainers")
    invite.add_argument("--database", type=_database_url, metavar="URL", help="in place of HADAF_DATABASE_URL")


def _moment(written: str) -> datetime:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        message = f"{written!r} is no moment; for example 2026-11-21T09:00"
        raise argparse.ArgumentTypeError(message) from None


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        message = f"{written!r} is no day; for example 2026-11-21"
        raise argparse.ArgumentTypeError(message) from None


def _name(written: str) -> str:
    if not written.strip():
        message = "a conversation needs somebody's name; for example --as sara"
        raise argparse.ArgumentTypeError(message)
    return written.strip()


def _database_url(written: str) -> str:
    if written.startswith(("postgres://", "postgresql://")):
        return "postgresql+psycopg://" + written.partition("://")[2]
    if written.startswith(("sqlite://", "postgresql+psycopg://")):
        return written
    if "://" in written:
        message = f"{written.partition('://')[0]!r} serves no database here; only sqlite and postgresql do"
        raise argparse.ArgumentTypeError(message)
    return f"sqlite:///{Path(written).absolute()}"


_POSITIONAL: dict[str, dict[str, Any]] = {
    "file": {"type": Path, "metavar": "FILE"},
    "user": {"metavar": "USER", "help": "a Telegram user id, or terminal:NAME"},
    "source": {"type": _database_url, "metavar": "FROM"},
    "target": {"type": _database_url, "metavar": "TO"},
}


def main(words: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    gc.set_threshold(MANY_OBJECTS, 20, 20)  # dictionaries and tables stay; looking through them costs 100 ms
    _speak_utf8()
    described = parser()
    arguments = described.parse_args(words)
    if not hasattr(arguments, "module"):
        described.print_help()
        return 0
    try:
        run: Callable[[argparse.Namespace], int] = import_module(arguments.module).run
        return run(arguments)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE
    except Exception as error:  # noqa: BLE001 - nobody is to see a traceback
        return _explained(error)


def _speak_utf8() -> None:
    """Read and write UTF-8 whatever the system's own encoding is, and stumble over no byte."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, OSError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]


def _explained(error: Exception) -> int:
    """Say in one line what went wrong, without what people wrote."""
    if type(error).__name__ in _EXPECTED:
        told = str(error)
    elif isinstance(error, OSError):
        told = f"{error.filename or 'the system'}: {error.strerror or error}"
    else:
        from bot.journal import place_of  # noqa: PLC0415 - only when it is needed

        sys.stderr.write(f"hadaf: this should not have happened, and is a mistake of ours: {place_of(error)}\n")
        return _OURS
    sys.stderr.write(f"hadaf: {told}\n")
    return _MENDABLE


if __name__ == "__main__":
    sys.exit(main())
