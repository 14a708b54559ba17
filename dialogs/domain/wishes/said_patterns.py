"""Patterns of what people say around their wishes, English ones mostly, as data. Refuses to read a wish by itself."""

from __future__ import annotations

import re

MY = re.compile(r"\b(?:My|Our|The|These|This)(?= )")
AND_BE = re.compile(r"\s+and (?:be|get|become|have|make|want)$")
ME = re.compile(r"^(?:us|me)\s+(?:more\s+|new\s+)?", re.IGNORECASE)
CLUB = re.compile(r"\bafter[- ]school club", re.IGNORECASE)
APPEAL = re.compile(r"\b(?:appeal|fundraiser|campaign|raffle|crowdfunder)s?$", re.IGNORECASE)
INSTEAD = re.compile(r"\b(?:instead of|rather than)\b", re.IGNORECASE)
ENDS = r"(?=\s+(?:in|on|at|for|to|by|before|from|this|next|so|and|with|during|across|a|more|better)\b|\s*[,.;!]|\s*$)"
END = re.compile(ENDS, re.IGNORECASE)
ONLINE = re.compile(r"\bonline(?=\s+(?:in|on|at|for|to|by|before|from|this|next|so|and|during)\b|\s*[,.;!]|\s*$)")
AWARE_OF = re.compile(
    r"\bawar\w*ness (?:of|about|around) "
    r"(?P<what>(?!our\b|my\b|us\b|the (?:brand|company|business)\b)[\w-]+(?: [\w-]+)?)"
    r"(?=\s+(?:among|amongst|in|with|by|before|this|next|across)\b|\s*[.!,]?$)"
)
MADE_AWARE = re.compile(r"(?<!\w)(?:(?:ال)?وعي|توعية|نوعي|توعيه)\s+\S+(?:\s+\S+)?\s+ب\w{3,}")
"""What people are to be aware of, in Arabic: young people's awareness of the environment."""

ONLINE_THAN = re.compile(r"\bonline(?=\s+than\b)")
PRESS = re.compile(r"\bin (?:the )?(?:[a-z]+ )?(?:press|media|news|papers)\b")
NAMED_BLOG = re.compile(
    r"\b(?P<whole>(?:our|my)\s+(?:[\w-]+\s+)?blog (?:about|on)\s+[\w-]+(?:\s+(?!in\b|by\b|on\b)[\w-]+)?)"
)
PUSHED = re.compile(
    r"\b(?:promote|promoting|push|advertise|market|make|get)\s+(?P<product>(?:our|my|the|this)\s+(?:[\w'’-]+\s+){0,3}?[\w'’-]+)"
    r"(?=\s+(?:a\s+(?:big\s+|huge\s+|real\s+)?(?:hit|success|winner|bestseller)|take off|sell)\b)"
    r"|\b(?:promote|promoting|advertise|advertising)\s+(?P<own>(?:our|my|the|this)\s+(?:[\w'’-]+\s+){0,3}?[\w'’-]+)"
    + ENDS,
    re.IGNORECASE,
)
PRESENCE = re.compile(r"\s+(?:presence|following|reach|growth|audience)$")
THOSE_BEHIND = re.compile(
    r"^\s+(?:of|with|aged|over|under|above|below)\s+(?!our\b|my\b|the\b|us\b|more\b)[\w-]+(?:\s+year[- ]olds)?"
)
TO_COME = re.compile(
    r"\b(?P<whole>(?:our|my|the)\s+(?:[\w'’-]+\s+){0,3}?(?:open (?:days?|house|evening|mic)|nights?"
    r"|exhibition|conference|seminar|festival|fair|gala|matches|play|gigs?|concerts?|meet-?ups?|meetings|events?|classes"
    r"|talks|shows|services|workshops?|course|courses|programme|program|training))\b",
    re.IGNORECASE,
)
BEFORE_PLACE = re.compile(
    r"\b(?P<whole>(?P<how>at|in|for|from)\s+(?:our|my|the)\s+(?:[\w'’-]+\s+){0,2})$", re.IGNORECASE
)
FOUND_FOR = "for "
ONE_OF_MANY = frozenset(
    {
        "card", "voucher", "ticket", "hoodie", "shirt", "bag", "shoe", "cake", "candle", "hamper", "bouquet", "book",
        "course", "membership", "car", "phone", "laptop", "ring", "necklace", "abaya", "burger", "pizza", "plant",
        "chair", "sofa", "table", "bed", "rug", "carpet", "lamp", "toy", "gift", "basket", "meal", "kit", "bottle",
        "villa", "flat", "apartment", "room", "tour", "chalet", "bike", "scarf", "jacket", "perfume",
    }
)  # fmt: skip
JOINING = re.compile(r"\b(?:more|get|new) (?P<those>[a-z]{4,}s) to (?:sign up|join|register|enrol)")
SITE = re.compile(
    r"\bon (?:Noon|Jumia|Trendyol|Namshi|Salla|Zid|Depop|Vinted|Poshmark|Flipkart|Meesho|Myntra|Daraz|Lazada|Shopee"
    r"|Takealot|Upwork|Fiverr|Udemy|Spotify|Substack)\b"
)
PERIODS = frozenset({"month", "week", "day", "year"})
FESTIVE = frozenset({"weddings", "parties", "events", "birthdays", "birthday parties", "engagements", "funerals"})
TRIP = re.compile(
    r"\b(?P<what>packages?|trips|tours|flights|holidays|cruises|tickets|transfers) (?P<where>to [A-Z]\w+(?: [A-Z]\w+)*)"
)
GIVEN = frozenset({"donations", "charity", "monthly_giving", "volunteering", "sponsors"})
HOME = re.compile(r"\b(?:school|college|club|camp|academy|home|shelter|centre|center|charity) for [a-z]+\b")
COMING = frozenset({"attended", "completing"})
SPONSORED = frozenset({"sponsors"})
BY_ITSELF = frozenset(
    {
        "reviews", "rating", "followers", "reach", "app_downloads", "engagement_rate", "interactions", "comments",
        "shares", "likes", "messages", "bookings", "leads", "orders", "new_customers",
    }
)  # fmt: skip
VISITING = re.compile(
    r"\bto (?:stop|come|visit|buy|book|order|choose|use|try|eat|shop|know|trust|recommend|hear)\b"
    r"|\bto (?:our|my) (?!team|company|staff|crew|firm)"
)
WITHIN: dict[str, tuple[str, ...]] = {
    "awareness": ("young", "image", "presence", "person", "leader", "awareness", "content"),
    "engagement": ("community", "engagement", "content"),
    "conversion": ("conversion",),
    "sales": ("profit", "sales"),
    "loyalty": ("image", "community", "service", "loyalty"),
}
