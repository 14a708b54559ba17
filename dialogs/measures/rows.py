"""All measures there are, kind by kind in the order in which they are shown; refuses to describe any of them here."""

from __future__ import annotations

from dialogs.measures.awareness import AWARENESS
from dialogs.measures.conversion import CONVERSION
from dialogs.measures.engagement import ENGAGEMENT
from dialogs.measures.loyalty import LOYALTY
from dialogs.measures.metric import Metric
from dialogs.measures.other import OTHER
from dialogs.measures.sales import SALES

MEASURES: tuple[Metric, ...] = (*AWARENESS, *ENGAGEMENT, *CONVERSION, *SALES, *LOYALTY, *OTHER)
