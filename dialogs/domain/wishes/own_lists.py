"""Where a number of people is read, by what they are to the person: a charity has donors. Refuses to choose tools."""

from __future__ import annotations

from dialogs.domain.kpis.channels import Tool
from dialogs.domain.kpis.people import CUSTOMERS, PEOPLE
from dialogs.domain.phrases import fill
from dialogs.domain.wishes.wishes import people_named
from dialogs.messages import T, Text

_LIST, _OURS = "crm", T("the list of {people}")


def list_name(tool: Tool, wish: str) -> Text:
    """A tool by its name; the customer list of who has no customers is that of donors, members or students."""
    people = PEOPLE.get(people_named(wish) or "", CUSTOMERS)
    return tool.name if tool.id != _LIST or people == CUSTOMERS else fill(_OURS, people=people)
