"""What the person calls those who buy, come or give, in our sentences. Refuses to read it from text."""

from dialogs.messages import TC, Sentence, T

PEOPLE: dict[str, Sentence] = {
    "patients": T("patients"),
    "students": T("students"),
    "trainees": T("trainees"),
    "parents": T("parents"),
    "donors": T("donors"),
    "beneficiaries": T("beneficiaries"),
    "members": T("members"),
    "guests": T("guests"),
    "readers": T("readers"),
    "listeners": T("listeners"),
    "clients": T("clients"),
    "patrons": TC("as said in the Levant and the Maghreb", "customers"),
}

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
    "agency": "clients",
    "freelance": "clients",
}

CUSTOMERS = TC("those who buy", "customers")
