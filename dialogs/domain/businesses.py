"""What the person's place of work is called in our sentences. Refuses to read it from text."""

from dialogs.messages import Sentence, T

BUSINESSES: dict[str, Sentence] = {
    "roastery": T("the roastery"),
    "cafe": T("the cafe"),
    "restaurant": T("the restaurant"),
    "bakery": T("the bakery"),
    "brewery": T("the brewery"),
    "dental": T("the dental clinic"),
    "clinic": T("the clinic"),
    "pharmacy": T("the pharmacy"),
    "gym": T("the gym"),
    "salon": T("the salon"),
    "bookshop": T("the bookshop"),
    "online_store": T("the online store"),
    "workshop": T("the workshop"),
    "shop": T("the store"),
    "nursery": T("the nursery"),
    "school": T("the school"),
    "academy": T("the academy"),
    "agency": T("the agency"),
    "hotel": T("the hotel"),
    "farm": T("the farm"),
    "factory": T("the factory"),
    "charity": T("the charity"),
    "app": T("the app"),
    "podcast": T("the podcast"),
    "channel": T("the channel"),
    "studio": T("the studio"),
    "office": T("the office"),
    "freelance": T("our work"),
    "page": T("the page"),
    "association": T("the association"),
    "logistics": T("the logistics company"),
    "company": T("the company"),
    "brand": T("the brand"),
    "project": T("the project"),
}

BUSINESS = T("the business")

UNNAMED = (BUSINESS, BUSINESSES["freelance"], BUSINESSES["page"], BUSINESSES["channel"])

OF_FIELD = {
    "shop": "shop",
    "clinic": "clinic",
    "school": "school",
    "restaurant": "restaurant",
    "software": "app",
    "charity": "charity",
    "salon": "salon",
    "gym": "gym",
    "industry": "factory",
}
