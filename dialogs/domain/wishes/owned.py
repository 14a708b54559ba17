"""What a place of work has, said as one says it of a short name: "the studio's posts". Refuses to choose what is said.

Behind words of the person's own, which may be long, "of" stays: "the posts of our animal shelter in Leeds".
"""

from __future__ import annotations

from dialogs.messages import Sentence, T

_OWNED: dict[str, Sentence] = {
    "Get {change} more people to come to the events of {business}": T(
        "Have {change} more people come to {business}'s events"
    ),
    "Get {change} more likes on the posts of {business} {where}": T(
        "Get {change} more likes on {business}'s posts {where}"
    ),
    "the number of people who share the posts of {business} {where}": T(
        "the number of people who share {business}'s posts {where}"
    ),
    "how often the posts of {business} are shared {where}": T("how often {business}'s posts are shared {where}"),
    "shares of the posts of {business} {where}": T("shares of {business}'s posts {where}"),
    "the number of people who see the posts of {business} {where}": T(
        "the number of people who see {business}'s posts {where}"
    ),
    "the number of people who comment on the posts of {business} {where}": T(
        "the number of people who comment on {business}'s posts {where}"
    ),
    "comments on the posts of {business} {where}": T("comments on {business}'s posts {where}"),
    "the number of comments on the posts of {business} {where}": T(
        "the number of comments on {business}'s posts {where}"
    ),
    "how often the posts of {business} are shown {where}": T("how often {business}'s posts are shown {where}"),
    "the monthly views of the videos of {business} {where}": T("the monthly views of {business}'s videos {where}"),
    "the views of the videos of {business} {where}": T("the views of {business}'s videos {where}"),
    "the following of {business} {where}": T("{business}'s following {where}"),
    "the audience of {business} {where}": T("{business}'s audience {where}"),
    "the number of people {there} who see the posts of {business}": T(
        "the number of people {there} who see {business}'s posts"
    ),
    "the number of {audience} {there} who see the posts of {business}": T(
        "the number of {audience} {there} who see {business}'s posts"
    ),
    "the number of {audience} who see the posts of {business}": T(
        "the number of {audience} who see {business}'s posts"
    ),
    "the number of people who see the posts of {business}": T("the number of people who see {business}'s posts"),
    "visits by {audience} to the website of {business}": T("visits by {audience} to {business}'s website"),
    "visits to the website of {business}": T("visits to {business}'s website"),
    "the mailing list of {business}": T("{business}'s mailing list"),
}


def owned(said: Sentence, business: Sentence) -> Sentence:
    """A sentence with the place as an owner, where its name is a short one of ours that can bear an apostrophe."""
    short = not business.args and not business.msgid.endswith("s")
    return _OWNED.get(said.msgid, said) if short else said
