"""What a process of a test inherits of `make coverage`, so that its lines count too; refuses all else of our own."""

from __future__ import annotations

import os

MEASURED = {name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")}
