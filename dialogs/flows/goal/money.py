"""In which currency a goal's bare amounts are meant; refuses to guess it from the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from babel.numbers import get_territory_currencies

from dialogs.domain.aimed import Amount
from dialogs.domain.kpis.amounts import OPEN_MONEY, is_money
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.places.cities import city_in
from dialogs.domain.rewording.units import currency_of
from dialogs.effects import SaveProfile
from dialogs.events import Known
from dialogs.flow import Accept, Again, Option, Question, Result, Said
from dialogs.flows.asking.answering import country_of, currency_for, otherwise, understand
from dialogs.flows.goal.goal_draft import GoalDraft
from dialogs.language.answers.currency import currency_in
from dialogs.language.words.context import Context
from dialogs.messages import Count, Figure, T, Text

COUNTRIES = ("EG", "SA", "AE", "LB", "JO", "MA", "TN", "DZ", "KW", "QA", "OM", "BH", "IQ", "LY", "SD")
OFFERED = ("EGP", "SAR", "AED", "JOD", "MAD", "USD")


def there(wish: str, known: Known) -> Known:
    """What is known, in the country of the town that a wish names, as long as the person's own is not known."""
    town = city_in(wish) if known.profile.country is None and known.profile.currency is None else None
    return replace(known, country=town.country) if town is not None else known


def not_money(amount: Amount, counted_in: str, metric: str | None) -> Again | None:
    """Ask about an amount of money where the measure counts things, or a share of them."""
    row = METRICS.get(metric or "")
    counts = row is not None and row.unit != "money" and row.id != "sales"
    if not counts or not is_money(amount.unit) or is_money(counted_in):
        return None
    shown = Figure(amount.value, amount.unit)
    return Again(T("{figure} is money, and this goal counts something else. Which figure is meant?", figure=shown))


def open_money(draft: GoalDraft, known: Known) -> bool:
    """Whether an amount of money was said without its currency."""
    return any(amount is not None and amount.unit == OPEN_MONEY for amount in (draft.baseline, draft.target))


def ask_currency(draft: GoalDraft, known: Known) -> Question:
    """Ask for the currency: that of the city which the wish names first, then the likeliest of the country."""
    value = next(one.value for one in (draft.baseline, draft.target) if one is not None and one.unit == OPEN_MONEY)
    there = city_in(draft.wish)
    named = (currency_of(there.country),) if there and known.profile.currency is None else ()
    codes = tuple(dict.fromkeys((*named, currency_for(known), *OFFERED)))
    options = tuple(Option(code, T("{amount}", amount=Figure(value, code))) for code in codes)
    if draft.metric == "sales":
        options = (*options[:4], Option("count", T("{amount}", amount=Count(value, "sale", "nominative"))))
    return Question(T("In which currency?"), options, side_by_side=2)


def why_currency(draft: GoalDraft, known: Known) -> Text:
    """Why the currency is asked."""
    return T("A thousand dollars and a thousand pounds are different goals. It is asked only once.")


def read_currency(said: Said, draft: GoalDraft, known: Known) -> Result:
    """Take the currency from a button or by its name."""
    if said.option is not None:
        return _settled(said.option, draft, known)
    code = currency_said(said.text, known)
    if code is not None:
        return _settled(code, draft, known, _put_right(said.text, code, draft, known))
    answer = understand(said.text, "yes_no", known)
    if answer.reply in ("unknown", "skip", "yes"):
        return _settled(currency_for(known), draft, known)
    if answer.reply == "question":
        return otherwise(answer, why_currency(draft, known))
    return Again(T("The name of the currency is enough, such as pounds, riyals or dollars."))


def currency_said(text: str, known: Known) -> str | None:
    """The currency that a text names: what several countries call alike is the person's own, else the nearest."""
    contexts = (Context(known.today, country) for country in (country_of(known), *COUNTRIES))
    return next((code for context in contexts if (code := currency_in(text, context))), None)


def _put_right(text: str, code: str, draft: GoalDraft, known: Known) -> float | None:
    """Another amount told with the currency, where just one is open: "£2,000" behind a 1 that was meant to choose."""
    opened = [one for one in (draft.baseline, draft.target) if one is not None and one.unit == OPEN_MONEY]
    answer = understand(text, "baseline", known)
    told = answer.reply == "value" and answer.unit == code and not answer.relative
    return answer.value if told and len(opened) == 1 else None


def _settled(code: str, draft: GoalDraft, known: Known, value: float | None = None) -> Accept:
    values: dict[str, Any] = {"currency": code}
    for name in ("baseline", "target"):
        amount: Amount | None = getattr(draft, name)
        if amount is not None and amount.unit == OPEN_MONEY:
            values[name] = Amount(value=amount.value if value is None else value, unit=code)
    if code == "count":
        return Accept(values)
    country = next((one for one in COUNTRIES if code in get_territory_currencies(one)), None)
    if country is None or known.profile.country is not None:
        return Accept(values)
    return Accept(values, effects=(SaveProfile(known.profile.model_copy(update={"country": country})),))
