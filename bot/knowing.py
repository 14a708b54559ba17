"""What a turn knows: what the store loaded, what the settings and the clock add; refuses to decide anything by it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dialogs.domain.training.codes import code_of
from dialogs.domain.training.training import Training
from dialogs.events import Known
from locales import language_in

if TYPE_CHECKING:
    from bot.clock import Clock
    from dialogs.domain.training.training import Found
    from locales import Language
    from storage.store import Address, Loaded


@dataclass(frozen=True, slots=True)
class Defaults:
    """What counts for people whose profile does not say: the settings' language, country (ISO 3166) and zone.

    `retention_days` is after how many days the operator's backups are gone; `trainers` are the chats that may open
    training groups without an invitation.
    """

    language: Language = "ar"
    country: str = "EG"
    timezone: str = "Africa/Cairo"
    retention_days: int | None = None
    trainers: frozenset[str] = frozenset()


@dataclass(slots=True)
class Knowledge:
    """What is the same for every turn of this process; `bot` is the bot's name on Telegram, once that is known."""

    clock: Clock
    defaults: Defaults
    bot: str | None = None

    def of(self, address: Address, loaded: Loaded, client_language: str | None, found: Found | None = None) -> Known:
        """Put together what is known of a person at this moment."""
        profile, defaults = loaded.profile, self.defaults
        now = self.clock.now()
        timezone = profile.timezone or defaults.timezone
        return Known(
            now=now,
            today=now.astimezone(ZoneInfo(timezone)).date(),
            new_id=self.clock.new_id(),
            language=profile.language or language_in(client_language) or defaults.language,
            country=profile.country or defaults.country,
            timezone=timezone,
            profile=profile,
            goals=loaded.goals,
            deleted=loaded.deleted,
            business_goals=loaded.business_goals,
            check_ins=loaded.check_ins,
            reviews=loaded.reviews,
            changes=loaded.changes,
            plans=loaded.plans,
            practice=loaded.practice,
            training=self._training(address, loaded, found),
            retention_days=defaults.retention_days,
        )

    def _training(self, address: Address, loaded: Loaded, found: Found | None) -> Training:
        """The terminal's owner may train; on Telegram, who the settings name, or who was invited."""
        allowed = address.channel == "terminal" or address.name in self.defaults.trainers or loaded.profile.trainer
        code = code_of(self.clock.chance())
        return Training(allowed, loaded.taught, loaded.joined, code, self.bot, found)
