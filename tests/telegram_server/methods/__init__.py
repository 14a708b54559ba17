"""The methods that the server knows, by their lower-case names; refuses none twice."""

from . import chats, editing, media, messages, profile, queries, receiving
from .registry import METHODS, Method

__all__ = ["METHODS", "Method", "chats", "editing", "media", "messages", "profile", "queries", "receiving"]
