"""Hypothesis as `make test` runs it: the same examples each time, and no clock, so that a change is judged by what it does.

`make explore` draws new examples; what it finds becomes a row or an @example.
"""

import os

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("exploring", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("NEWSGRAPH_HYPOTHESIS", "repeatable"))
