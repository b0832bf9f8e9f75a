"""The written forms of verbs, verbal nouns, participles and nouns, from the dictionary's principal parts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from newsgraph.morphology import Number, Tense, entry, written_forms
from newsgraph.morphology.paradigm import is_hollow

Part = Literal["perfect", "imperfect", "masdar", "participle", "noun"]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a written form says of itself; `passive` only where the letters can be nothing else (أصيب, يصاب)."""

    part: Part
    number: Number
    passive: bool = False
    jussive: bool = False

    @property
    def is_verb(self) -> bool:
        """True for a finite verb."""
        return self.part in ("perfect", "imperfect")


def verb_forms(perfect: str, imperfect: str) -> Iterator[tuple[str, str, Shape]]:
    """Third person forms of a verb, alone and before a pronoun; زير, بيع and قيد are other words far more often than passives.

    >>> [form for form, _, shape in verb_forms("رمى", "يرمي") if form and shape.part == "perfect" and not shape.passive]
    ['رمى', 'رمت', 'رمتا', 'رموا', 'رميا', 'رمين']
    """
    verb = entry(perfect, imperfect)
    for one in written_forms(verb):
        said = one.form
        if said.person == 3 and not (said.passive and len(verb.perfect) == 3 and is_hollow(verb.perfect)):
            yield (
                one.plain,
                one.bound,
                Shape("perfect" if said.tense is Tense.PERFECT else "imperfect", said.number, said.passive, said.jussive),
            )


def noun_forms(word: str, part: Part = "masdar") -> Iterator[tuple[str, Shape]]:
    """A noun with its dual, sound plural and accusative alef (لقاءا too, as many write); a broken plural is a word of its own.

    >>> [form for form, _ in noun_forms("غارة")]
    ['غارة', 'غارتان', 'غارتين', 'غارتا', 'غارات']
    """
    yield word, Shape(part, "s")
    if word.endswith("ة"):
        for ending in ("تان", "تين", "تا"):
            yield word[:-1] + ending, Shape(part, "d")
        yield word[:-1] + "ات", Shape(part, "p")
        return
    if word.endswith("ات"):
        return
    if not word.endswith(("ى", "ا")):
        yield word + "ا", Shape(part, "s")
        yield word + "ات", Shape(part, "p")
    for ending in ("ان", "ين"):
        yield word + ending, Shape(part, "d")


def participle_forms(word: str) -> Iterator[tuple[str, Shape]]:
    """محاصرون, محاصرين, محاصرات; the singular is an adjective far more often (القطاع المحاصر)."""
    stem = word[:-1] if word.endswith(("ي", "ى")) else word
    for ending in ("ون", "ين", "ات", "و", "ي"):
        yield stem + ending, Shape("participle", "p")


def before_pronoun(form: str, shape: Shape) -> tuple[str, ...]:
    """A noun as it stands before an attached pronoun: غارة gives غارت(ه), استيلاء gives استيلائ(ه)."""
    if form.endswith("ة"):
        return (form[:-1] + "ت",)
    if form.endswith("ء"):
        return form, form[:-1] + "ئ", form[:-1] + "ؤ"
    if shape.part == "masdar" and (shape.number == "d" or form.endswith("ا")):
        return ()  # a dual drops its ن, and هجوما no pronoun follows
    return (form,)
