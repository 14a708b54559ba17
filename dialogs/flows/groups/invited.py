"""How people get into a training group: its code and its link, as words. Refuses to make codes and to check them."""

from __future__ import annotations

from dialogs.domain.training.codes import shown
from dialogs.domain.training.training import Group
from dialogs.events import Known
from dialogs.messages import T, Text, Words, lines

LINK = "https://t.me/{bot}?start={code}"


def way_in(group: Group, known: Known) -> tuple[Text, ...]:
    """The code, the link where the bot has a name on Telegram, and what happens then; nothing once it is closed."""
    if group.code is None or group.closed_on is not None:
        return ()
    code = T("The code: {code}", code=Words(shown(group.code)))
    said = lines(code, link_to(group, known))
    return (said, T("Who joins chooses a name, is told what you will see (the practice, nothing else), and agrees."))


def link_to(group: Group, known: Known) -> Text | None:
    """The link that joins at a tap; `None` where there is no Telegram."""
    bot = known.training.bot
    if bot is None or group.code is None:
        return None
    return T("The link: {link}", link=Words(LINK.format(bot=bot, code=group.code)))
