"""Taggers: they mark names in sentences of tokens. Importing this package loads neither torch nor stanza."""

from newsgraph.taggers.checks import checked
from newsgraph.taggers.loading import Engine, load_tagger
from newsgraph.taggers.protocol import TaggedSpan, Tagger

__all__ = ["Engine", "TaggedSpan", "Tagger", "checked", "load_tagger"]
