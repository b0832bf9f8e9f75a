"""The written forms of verbs, verbal nouns, participles and nouns, from the dictionary's principal parts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from newsgraph.matching.verbs import Number, active_forms, is_hollow

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


def verb_forms(perfect: str, imperfect: str, *, hamza: bool = False) -> Iterator[tuple[str, Shape]]:
    """Third person forms; the principal parts are given as they read (see `normalise`), `hamza` tells of لجأ from رمى.

    >>> [word for word, shape in verb_forms("رمى", "يرمي") if shape.part == "perfect" and not shape.passive]
    ['رمى', 'رمت', 'رميا', 'رمتا', 'رموا', 'رمين']
    """
    if hamza:
        yield from _with_hamza(perfect, imperfect)
        return
    for form, said in active_forms(perfect, imperfect):
        if said.person == 3:
            yield form, Shape(said.tense, said.number, jussive=said.jussive)
    yield from _passive(perfect, imperfect)


def _with_hamza(perfect: str, imperfect: str) -> Iterator[tuple[str, Shape]]:
    """لجأ, لجأت, لجأوا or لجؤوا; يلجأ, يلجأون or يلجؤون: the last letter stays, on whatever it is written."""
    for ending, number in (("", "s"), ("ت", "s"), ("تا", "d"), ("وا", "p")):
        yield perfect + ending, Shape("perfect", number)  # type: ignore[arg-type]
    yield perfect[:-1] + "ؤوا", Shape("perfect", "p")
    for letter in "يت":
        yield letter + imperfect[1:], Shape("imperfect", "s")
    for ending in ("ون", "وا"):
        yield imperfect + ending, Shape("imperfect", "p")
        yield imperfect[:-1] + "ؤ" + ending, Shape("imperfect", "p")


def _passive(perfect: str, imperfect: str) -> Iterator[tuple[str, Shape]]:
    """Passives that are written otherwise than the active: أصيب, يصاب; أجلي, يجلى; حوصر."""
    if is_hollow(perfect):
        if len(perfect) == 3:
            return  # زير, بيع and قيد are other words far more often
        stem, body = perfect[:-2] + "ي" + perfect[-1], imperfect[1:-2] + "ا" + imperfect[-1]
    elif perfect.endswith(("ى", "ا")) and len(perfect) > 2 and perfect[1:2] != "ا" and perfect[0] != "ت":
        stem, body = perfect[:-1] + "ي", imperfect[1:-1] + "ى"
    elif len(perfect) == 4 and perfect[1] == "ا" and perfect[-1] != "ى":
        stem, body = perfect[0] + "و" + perfect[2:], imperfect[1:]
    else:
        return
    for ending, number in (("", "s"), ("ت", "s"), ("ا", "d"), ("وا", "p")):
        yield _ended(stem, ending), Shape("perfect", number, passive=True)  # type: ignore[arg-type]
    if body != imperfect[1:]:
        for letter in "يت":
            yield letter + body, Shape("imperfect", "s", passive=True)
        if not body.endswith("ى"):
            yield "ي" + body + "ون", Shape("imperfect", "p", passive=True)


def _ended(stem: str, ending: str) -> str:
    return stem[:-1] + "وا" if ending == "وا" and stem.endswith("ي") and len(stem) > 3 else stem + ending


def noun_forms(word: str, part: Part = "masdar") -> Iterator[tuple[str, Shape]]:
    """A noun with its dual, sound plural and accusative alef; a broken plural is a word of its own in the lexicon.

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
    if not word.endswith(("ى", "ا", "ء")):
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
    """The form as it stands before an attached pronoun: غارة gives غارت(ه), ضربوا gives ضربو(ه), استيلاء gives استيلائ(ه)."""
    if form.endswith("ة"):
        return (form[:-1] + "ت",)
    if form.endswith("ء") and not shape.is_verb:
        return form, form[:-1] + "ئ", form[:-1] + "ؤ"
    if shape.is_verb and form.endswith("وا"):
        return (form[:-1],)
    if shape.is_verb and form.endswith("ى"):
        return (form[:-1] + "ا",)
    if shape.part == "masdar" and (shape.number == "d" or form.endswith("ا")):
        return ()  # a dual drops its ن, and هجوما no pronoun follows
    return (form,)
