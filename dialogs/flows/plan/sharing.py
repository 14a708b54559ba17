"""A split as it was said, laid over a sum: what each share comes to. Refuses to make it add up unasked."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from dialogs.domain.kpis.channels import CHANNELS
from dialogs.domain.plans.plan import Picked, Share
from dialogs.domain.plans.splitting import amount, divided, fitted, smallest
from dialogs.language.answers.sharing import SaidShare, SaidSplit

HUNDRED = 100
FAR_BELOW, FAR_BELOW_ALONE = 10, 50
NEARLY = range(80, 121)


def picked_in(said: SaidShare, now: Sequence[Share] = ()) -> Picked:
    """What a share is for: a place in the list as it stands, one of our things, or the person's words.

    Where ads stand under the name of their one channel, "ads" means it.
    A name that says more keeps its own words, since "an agency in Cairo" says more than "people".
    """
    if said.place is not None and said.place <= len(now):
        return now[said.place - 1].of
    places = [one.of for one in now if one.of.idea in CHANNELS]
    if said.idea == "spend_ads" and len(places) == 1 and all(one.of != Picked(idea=said.idea) for one in now):
        return places[0]
    if said.idea is not None and said.only:
        return Picked(idea=said.idea)
    return Picked(words=said.words or f"{said.place}")


def total_in(split: SaidSplit) -> float | None:
    """The whole that a split tells: named, or the sum of its amounts where they can be nothing else."""
    if split.total is not None:
        return split.total
    amounts = [one.value for one in split.shares if one.how in {"number", "money"}]
    if len(amounts) < len(split.shares) or sum(amounts) <= 0:
        return None
    bare = all(one.how == "number" for one in split.shares)
    return None if bare and sum(amounts) <= HUNDRED else sum(amounts)


def laid(split: SaidSplit, total: float, currency: str, now: Sequence[Share] = ()) -> tuple[Share, ...]:
    """The shares in the currency; () where nothing was said of any.

    Where only some of the shares that stand are named, and they leave room, the others fill it in proportion; what is
    left goes to one alone where nothing else is said.
    """
    if split.same:
        meant = tuple(dict.fromkeys(picked_in(one) for one in split.names)) or tuple(one.of for one in now)
        return _shares(meant, divided(smallest(total, currency), [1.0] * len(meant)), currency) if meant else ()
    if not split.shares:
        return ()
    meant = tuple(picked_in(one, now) for one in split.shares)
    alone = len(meant) == 1 and bool(now)
    asked = any(one.how == "rest" for one in split.shares)
    held = sum(smallest(one.value, currency) for one in now if one.of not in meant) if alone else 0
    units = _units(split.shares, total, currency, held)
    said, left = _shares(meant, units, currency), smallest(total, currency) - sum(units)
    among = len(set(meant)) < len(now) and set(meant) <= {one.of for one in now}
    if not alone and (asked or left <= 0 or not among):
        return _spent(said)
    named = {one.of: one for one in said}
    kept = (*(named.pop(one.of, one) for one in now), *named.values())
    return kept if asked or left < 0 else _spent(fitted(total, currency, kept, meant))


def _spent(shares: tuple[Share, ...]) -> tuple[Share, ...]:
    """The shares that get anything; a name with nothing is none."""
    return tuple(one for one in shares if one.value) or shares


def _shares(meant: Sequence[Picked], units: Sequence[int], currency: str) -> tuple[Share, ...]:
    """Shares of the things meant; what is named twice counts twice."""
    sums: dict[Picked, int] = {}
    for one, size in zip(meant, units, strict=True):
        sums[one] = sums.get(one, 0) + size
    return tuple(Share(of=one, value=amount(size, currency)) for one, size in sums.items())


def _units(shares: Sequence[SaidShare], whole: float, currency: str, others: int) -> tuple[int, ...]:
    """What each share comes to in the smallest unit; parts that make a whole together lose nothing by rounding."""
    percents, total = _percents(shares, whole), smallest(whole, currency)
    exact = [_exact(one, total, smallest(1, currency), percents=percents) for one in shares]
    said = [size for size in exact if size is not None]
    if sum(said) == total and len(said) == len(shares):
        return divided(total, [float(size) for size in said])
    found = [round(size) if size is not None else None for size in exact]
    left = max(0, total - others - sum(size for size in found if size is not None))
    rests = iter(divided(left, [1.0] * found.count(None)) if None in found else ())
    return tuple(next(rests) if size is None else size for size in found)


def _exact(share: SaidShare, total: int, unit: int, *, percents: bool) -> Fraction | None:
    if share.how == "rest":
        return None
    value = Fraction(abs(share.value)).limit_denominator(1000)
    if share.how == "part":
        return total * value
    if share.how == "percent" or (share.how == "number" and percents):
        return total * value / HUNDRED
    return value * unit


def _percents(shares: Sequence[SaidShare], total: float) -> bool:
    """Whether bare numbers are percentages: they make a hundred, or are far too small for this sum."""
    bare = [one.value for one in shares if one.how == "number"]
    if not bare or max(bare) > HUNDRED or any(one.how == "money" for one in shares):
        return False
    if sum(bare) == HUNDRED or any(one.how == "percent" for one in shares):
        return True
    nearly = len(bare) == len(shares) > 1 and sum(bare) in NEARLY and total not in NEARLY
    return nearly or total >= (FAR_BELOW_ALONE if len(shares) == 1 else FAR_BELOW) * sum(bare)
