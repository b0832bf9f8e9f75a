"""How newsgraph read an article, for people who wonder why a report says what it says."""

from newsgraph.explaining.tracing import explain, trace

__all__ = ["explain", "trace"]
