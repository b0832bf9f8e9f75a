"""What is said of a text before it is read: its language, and what is wrong with it."""

from newsgraph.screening.faults import faults_of
from newsgraph.screening.language import language_of

__all__ = ["faults_of", "language_of"]
