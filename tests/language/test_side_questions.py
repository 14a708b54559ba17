"""Questions about the interview itself are known in any words; what only looks like them is left alone."""

from __future__ import annotations

import pytest

from dialogs.language.orders import order_in
from dialogs.language.side_questions import side_question
