"""A sum of money split so that its shares add up to the last coin of the currency; refuses to lose or invent one.

Everything is reckoned in whole smallest units (piastres, fils): the digits that a currency has are CLDR's.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

from babel.numbers import get_currency_precision

from dialogs.domain.plans.plan import Picked, Share

RESERVE = Picked(idea="spend_reserve")
MOST = 1e12
_ROUGH = 40


def smallest(value: float, currency: str) -> int:
    """An amount in the smallest unit of its currency, rounded half to even: 1.5 JOD are 1,500 fils."""
    scaled = Decimal(str(value)).scaleb(get_currency_precision(currency))
    return int(scaled.quantize(Decimal(1), ROUND_HALF_EVEN))


def amount(units: int, currency: str) -> float:
    """So many smallest units as an amount of the currency."""
    return float(Decimal(units).scaleb(-get_currency_precision(currency)))


def divided(total: int, weights: Sequence[float]) -> tuple[int, ...]:
    """Divide units by weights, exactly: what rounding leaves goes to those who lost most by it, the first of equals.

    Weights that are all nothing are equal ones.
    """
    exact = [Fraction(weight) for weight in weights]
    whole = sum(exact)
    if not whole:
        exact, whole = [Fraction(1)] * len(exact), Fraction(len(exact))
    parts = [total * one / whole for one in exact]
    found = [part.__floor__() for part in parts]
    short = total - sum(found)
    losers = sorted(range(len(parts)), key=lambda place: (found[place] - parts[place], place))
    for place in losers[:short]:
        found[place] += 1
    return tuple(found)


def suggested(total: float, currency: str, weights: Sequence[float]) -> tuple[float, ...]:
    """Divide an amount by weights in round figures; the first takes what is left of the rounding."""
    return tuple(amount(part, currency) for part in _rounded(smallest(total, currency), weights))


def _rounded(units: int, weights: Sequence[float]) -> tuple[int, ...]:
    """Divide in round steps, finer ones where a share would vanish."""
    grain = _grain(units)
    rough, left = divmod(units, grain)
    parts = [part * grain for part in divided(rough, weights)]
    parts[0] += left
    vanished = any(weight and not part for weight, part in zip(weights, parts, strict=True))
    return divided(units, weights) if vanished else tuple(parts)


def _grain(units: int) -> int:
    """The roundest step (1, 2.5 or 5 with noughts) of which there are some forty in the whole."""
    rough, grain = units // _ROUGH, 1
    while grain * 10 <= rough:
        grain *= 10
    return max((step for step in (grain, grain * 5 // 2, grain * 5) if step <= rough), default=1)


def left_open(total: float, currency: str, shares: Sequence[Share]) -> float:
    """What the shares leave of the total; below nothing where they are more than there is."""
    return amount(smallest(total, currency) - _sum(shares, currency), currency)


def sum_of(shares: Sequence[Share], currency: str) -> float:
    """What the shares come to."""
    return amount(_sum(shares, currency), currency)


def _sum(shares: Sequence[Share], currency: str) -> int:
    return sum(smallest(one.value, currency) for one in shares)


def fitted(total: float, currency: str, shares: Sequence[Share], kept: Sequence[Picked] = ()) -> tuple[Share, ...]:
    """Make the shares add up to the total in round figures, in proportion to what they are; the `kept` ones stay.

    Where what is kept is more than there is, nothing is; shares that add up already are left alone.
    """
    if not left_open(total, currency, shares):
        return tuple(shares)
    free = [one for one in shares if one.of not in kept]
    held = _sum([one for one in shares if one.of in kept], currency)
    units = smallest(total, currency) - held
    if not free or units < 0:
        return fitted(total, currency, shares) if kept else tuple(shares)
    parts = iter(_rounded(units, [smallest(one.value, currency) for one in free]))
    return tuple(one if one.of in kept else Share(of=one.of, value=amount(next(parts), currency)) for one in shares)


def with_reserve(total: float, currency: str, shares: Sequence[Share]) -> tuple[Share, ...]:
    """Add what is left open to the reserve."""
    left = left_open(total, currency, shares)
    had = next((one.value for one in shares if one.of == RESERVE), 0.0)
    others = tuple(one for one in shares if one.of != RESERVE)
    kept = amount(smallest(had, currency) + smallest(left, currency), currency)
    return (*others, Share(of=RESERVE, value=kept)) if kept > 0 else others
