"""Where a goal is pursued: the channel named, or the one that the measure implies. Refuses to guess beyond that."""

from collections.abc import Sequence

from dialogs.language.goals.line import Line
from dialogs.language.words.particles import particles
from dialogs.language.words.vocabulary import Cue

IMPLIED = {
    "open_rate": "email", "email_subscribers": "email", "app_downloads": "app", "website_visits": "website",
    "direct_visits": "website", "bounce_rate": "website", "cart_abandonment_rate": "website", "page_likes": "facebook",
    "time_on_page": "website",
}  # fmt: skip
_NOUNS_TOO = particles("channels_as_nouns")
_WORKS = particles("sites_of_work")
_REVIEWED = {"reviews", "rating"}
_OWN = {"open_rate", "email_subscribers", "app_downloads"}
_LESS_TELLING = {"website": 1, "app": 1, "store": 1, "email": 0.5}


def find_channels(line: Line) -> list[Cue]:
    """Every channel named, none within another: of overlapping ones the longest stays."""
    found = sorted(
        (cue for cue in line.any_named("channels") if not _common_noun(line, cue)),
        key=lambda cue: (cue.first - cue.last, cue.name == "website", cue.name == "email", cue.name == "search"),
    )
    taken: set[int] = set()
    kept = []
    for cue in found:
        places = set(range(cue.first, cue.last))
        if taken.isdisjoint(places):
            taken |= places
            kept.append(cue)
    return sorted(kept, key=lambda cue: cue.first)


def _common_noun(line: Line, cue: Cue) -> bool:
    """Whether a name of a channel is the plain noun here: «في الطلبات», «السلة», "building sites"."""
    last = line.tokens[cue.last - 1]
    around = line.tokens[max(0, cue.first - 1) : cue.last + 1]
    if cue.name == "website" and any(token.folded in _WORKS for token in around):
        return True
    if last.folded not in _NOUNS_TOO:
        return False
    return cue.name == "marketplace" or (cue.name == "website" and line.text[: last.end].endswith("ة"))


def choose_channel(
    line: Line, found: Sequence[Cue], metric: Cue | None, name: str | None, closed: Sequence[tuple[int, int]]
) -> tuple[str | None, Cue | None]:
    """The channel of the goal with the words that name it; a channel within a reason or a limit does not count."""
    implied = IMPLIED.get(name or "")
    if name in _REVIEWED and (place := next((cue for cue in line.named("cues", "google")), None)):
        return "google_maps", place
    if name in _OWN:
        return implied, next((cue for cue in found if cue.name == implied), metric)
    open_ones = [cue for cue in found if not any(start <= cue.start < end for start, end in closed)]
    if not open_ones:
        return (implied, metric) if implied else (None, None)
    middle = metric.first if metric else 0
    best = min(open_ones, key=lambda cue: _LESS_TELLING.get(cue.name, 0) * 8 + abs(cue.first - middle))
    return best.name, best
