"""What a reader must know besides the words: the day and the country. Refuses to look at a clock or a setting."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Context:
    """Settle what words leave open: "next month" by `today`, a bare "dinar" by `country` (two letters of ISO 3166)."""

    today: date
    country: str = "EG"
