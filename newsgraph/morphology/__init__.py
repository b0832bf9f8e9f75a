"""Morphology: what each word can be, without its sentence. One verb inventory and one paradigm for the whole library."""

from newsgraph.morphology.analyser import Morphology, default, readings
from newsgraph.morphology.entry import VerbEntry
from newsgraph.morphology.inflected import Inflected, noun_forms, people_forms
from newsgraph.morphology.model import NOMINAL, Gender, Number, Person, Pos, Reading, Tense, Voice
from newsgraph.morphology.written import VerbForm, Written, entry, written_forms

__all__ = [
    "NOMINAL",
    "Gender",
    "Inflected",
    "Morphology",
    "Number",
    "Person",
    "Pos",
    "Reading",
    "Tense",
    "VerbEntry",
    "VerbForm",
    "Voice",
    "Written",
    "default",
    "entry",
    "noun_forms",
    "people_forms",
    "readings",
    "written_forms",
]
