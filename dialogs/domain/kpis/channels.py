"""The places where goals are pursued, and the tools their numbers are read in. Refuses to know any measure."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.messages import Sentence, T, Text, Words


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel: its `name` alone, `on` it ("on Instagram"), `source` ("from Instagram"), its own `tools`."""

    id: str
    name: Sentence
    on: Sentence
    source: Sentence
    tools: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tool:
    """Where a number is read: `id` is what a goal keeps, `name` what is shown."""

    id: str
    name: Text


_ROWS = (
    Channel("instagram", T("Instagram"), T("on Instagram"), T("from Instagram"), ("Instagram Insights",)),
    Channel("facebook", T("Facebook"), T("on Facebook"), T("from Facebook"), ("Meta Business Suite",)),
    Channel("tiktok", T("TikTok"), T("on TikTok"), T("from TikTok"), ("TikTok Analytics",)),
    Channel("youtube", T("YouTube"), T("on YouTube"), T("from YouTube"), ("YouTube Studio",)),
    Channel("linkedin", T("LinkedIn"), T("on LinkedIn"), T("from LinkedIn"), ("LinkedIn Page Analytics",)),
    Channel("x", T("X"), T("on X"), T("from X"), ("X Analytics",)),
    Channel("snapchat", T("Snapchat"), T("on Snapchat"), T("from Snapchat"), ("Snapchat Insights",)),
    Channel("pinterest", T("Pinterest"), T("on Pinterest"), T("from Pinterest"), ("Pinterest Analytics",)),
    Channel("whatsapp", T("WhatsApp"), T("on WhatsApp"), T("from WhatsApp"), ("WhatsApp Business",)),
    Channel("telegram", T("Telegram"), T("on Telegram"), T("from Telegram"), ("Telegram Statistics",)),
    Channel("email", T("e-mail"), T("in the mailing list"), T("from e-mail"), ("Mailchimp", "Brevo")),
    Channel("website", T("the website"), T("on the website"), T("from the website"), ("Google Analytics 4",)),
    Channel("google_ads", T("Google Ads"), T("in Google Ads"), T("from Google Ads"), ("Google Ads",)),
    Channel(
        "search", T("search engines"), T("in search engines"), T("from search engines"), ("Google Search Console",)
    ),
    Channel("app", T("the app"), T("in the app"), T("from the app"), ("Google Play Console", "App Store Connect")),
    Channel("podcast", T("the podcast"), T("on the podcast"), T("from the podcast"), ("Spotify for Creators",)),
    Channel("store", T("the shop"), T("in the shop"), T("from the shop"), ("till",)),
    Channel("marketplace", T("online marketplaces"), T("on marketplaces"), T("from marketplaces"), ("seller",)),
    Channel("google_maps", T("Google Maps"), T("on Google Maps"), T("from Google Maps"), ("Google Business Profile",)),
)

SOCIAL = frozenset({"instagram", "facebook", "tiktok", "linkedin", "x", "snapchat", "pinterest", "youtube", "telegram"})
CHANNELS: dict[str, Channel] = {row.id: row for row in _ROWS}

_NAMED_TOOLS: dict[str, Sentence] = {
    "till": T("the till"),
    "seller": T("the seller's dashboard"),
    "books": T("the accounts"),
    "crm": T("the customer list"),
    "bookings_book": T("the bookings calendar"),
    "survey": T("a short survey"),
    "inbox": T("the inbox"),
    "staff": T("the staff list"),
    "bank": T("the bank account"),
    "sheet": T("a sheet of our own"),
}


def channel_name(channel: str) -> Text:
    """The channel's own name for buttons and lists; an id that nobody knows is shown as it is."""
    row = CHANNELS.get(channel)
    return row.name if row else Words(channel)


def tool_of(tool: str) -> Tool:
    """Give a stored tool its name back: one of ours by its id, else a proper name or the person's own word."""
    return Tool(tool, _NAMED_TOOLS.get(tool, Words(tool)))
