"""Morphology: what each word can be, without its sentence. One verb inventory and one paradigm for the whole library."""

from newsgraph.morphology.analyser import Morphology, default, readings
from newsgraph.morphology.model import NOMINAL, Gender, Number, Person, Pos, Reading, Tense, Voice
from newsgraph.morphology.paradigm import VerbEntry

__all__ = [
    "NOMINAL",
    "Gender",
    "Morphology",
    "Number",
    "Person",
    "Pos",
    "Reading",
    "Tense",
    "VerbEntry",
    "Voice",
    "default",
    "readings",
]
