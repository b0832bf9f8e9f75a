"""What happened: the typed events of an article."""

from newsgraph.events.find import find_events
from newsgraph.events.lexicon import Lexicon, extended

__all__ = ["Lexicon", "extended", "find_events"]
