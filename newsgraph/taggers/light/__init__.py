"""The embedded model's network in plain numpy: what stanza computes for it on a CPU, without torch."""

from newsgraph.taggers.light.tagger import LightTagger

__all__ = ["LightTagger"]
