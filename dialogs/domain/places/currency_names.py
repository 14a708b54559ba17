"""What currencies are called where no amount stands beside them; refuses symbols, which amounts carry."""

from __future__ import annotations

from dialogs.messages import T, Text, Words

_NAMES: dict[str, Text] = {
    "EGP": T("Egyptian pound"),
    "SAR": T("Saudi riyal"),
    "AED": T("UAE dirham"),
    "LBP": T("Lebanese pound"),
    "JOD": T("Jordanian dinar"),
    "MAD": T("Moroccan dirham"),
    "TND": T("Tunisian dinar"),
    "DZD": T("Algerian dinar"),
    "KWD": T("Kuwaiti dinar"),
    "QAR": T("Qatari riyal"),
    "OMR": T("Omani rial"),
    "BHD": T("Bahraini dinar"),
    "IQD": T("Iraqi dinar"),
    "LYD": T("Libyan dinar"),
    "SDG": T("Sudanese pound"),
    "SYP": T("Syrian pound"),
    "YER": T("Yemeni rial"),
    "TRY": T("Turkish lira"),
    "ILS": T("Shekel"),
    "INR": T("Indian rupee"),
    "GBP": T("Pound sterling"),
    "EUR": T("Euro"),
    "USD": T("US dollar"),
    "CAD": T("Canadian dollar"),
    "AUD": T("Australian dollar"),
    "CHF": T("Swiss franc"),
    "CNY": T("Chinese yuan"),
    "JPY": T("Japanese yen"),
}


def currency_name(code: str) -> Text:
    """The name of an ISO 4217 currency; the code itself where it is rarer."""
    return _NAMES.get(code) or Words(code)
