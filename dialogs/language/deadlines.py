"""By which day a line wants something done, by the deadlines table of the contract. Refuses rhythms ("every month")."""

from dataclasses import dataclass
from datetime import date

from dialogs.language.context import Context
from dialogs.language.spans import Span


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day that counts: `day` is None where a feast is named that has no row in the table; `past`: before today."""

    day: date | None
    start_at: int
    end_at: int
    past: bool = False
    doubtful: bool = False


def find_deadline(text: str, context: Context, spans: tuple[Span, ...] | None = None) -> Deadline | None:
    """Find the one deadline of a line, or None where it holds no end that can be computed."""
    return None
