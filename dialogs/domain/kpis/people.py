"""What the person calls those who buy, come or give, in our sentences. Refuses to read it from text."""

from dialogs.messages import TC, Sentence, T

PEOPLE: dict[str, Sentence] = {
    "patients": T("patients"),
    "students": T("students"),
    "girl_students": TC("girls and women", "students"),
    "trainees": T("trainees"),
    "parents": T("parents"),
    "donors": T("donors"),
    "beneficiaries": T("beneficiaries"),
    "members": T("members"),
    "guests": T("guests"),
    "readers": T("readers"),
    "listeners": T("listeners"),
    "regulars": T("regulars"),
    "users": T("users"),
    "clients": T("clients"),
    "visitors": TC("those who come", "visitors"),
    "citizens": T("citizens"),
    "subscribers": TC("those who pay to stay", "subscribers"),
    "women_patrons": TC("women, as said in the Levant and the Maghreb", "customers"),
    "women_customers": TC("girls and women", "customers"),
    "patrons": TC("as said in the Levant and the Maghreb", "customers"),
}

OF_WOMEN = (PEOPLE["girl_students"], PEOPLE["women_patrons"], PEOPLE["women_customers"])
"""Those whose name is a feminine plural in Arabic, so that no masculine clause may follow it."""

OF_BUSINESS = {
    "clinic": "patients",
    "dental": "patients",
    "school": "students",
    "nursery": "parents",
    "academy": "trainees",
    "hotel": "guests",
    "gym": "members",
    "charity": "donors",
    "association": "members",
    "podcast": "listeners",
    "app": "users",
    "platform": "users",
    "museum": "visitors",
    "gallery": "visitors",
    "library": "visitors",
    "theatre": "visitors",
    "cinema": "visitors",
    "radio": "listeners",
    "magazine": "readers",
    "municipality": "citizens",
    "coworking": "members",
    "language_school": "students",
    "surf_school": "students",
    "driving_school": "students",
    "tutoring": "students",
    "bootcamp": "students",
    "university": "students",
    "law_firm": "clients",
    "accounting_firm": "clients",
    "consultancy": "clients",
    "events": "clients",
    "agency": "clients",
    "freelance": "clients",
}

CUSTOMERS = TC("those who buy", "customers")

UNBOUGHT = frozenset({"charity", "school", "training", "clinic"})
"""Fields of work where nobody is a buyer: people give, learn or are treated."""
