"""What was found out about words, kept for when they are met again. Refuses to grow without end."""

from collections.abc import Callable
from typing import Generic, TypeVar

Found = TypeVar("Found")
_MOST = 4096


class Kept(dict[str, Found], Generic[Found]):
    """Answers by word, each found out once: most words of a text stood in others before.

    Forgets all when it is full. A cache that knows which word was met last would take longer than most look-ups.
    """

    def __init__(self, find_out: Callable[[str], Found]) -> None:
        super().__init__()
        self._find_out = find_out

    def __missing__(self, word: str) -> Found:
        """Find out about a word that is not kept."""
        if len(self) >= _MOST:
            self.clear()
        found = self[word] = self._find_out(word)
        return found
