"""A word read as noun, masdar, participle or adjective: which dictionary forms and endings it can be made of."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from newsgraph.lexicons.closed import closed
from newsgraph.morphology.model import Gender, Number, Pos, Reading
from newsgraph.morphology.nouns import Nominal, Nouns
from newsgraph.morphology.segments import Front, nominal_fronts, pronouns

Kind = Literal["base", "feminine", "any", "people"]


@dataclass(frozen=True, slots=True)
class Shape:
    """A dictionary form that the word may come from, and what its ending says.

    `base` needs a word that has no ending of its own (كتاب in كتابان), `feminine` one in ة (جامعة in جامعات),
    `adjective` one that takes both genders (جديد in جديدة), `people` one that takes ون.
    """

    lemma: str
    kind: Literal["itself", "accusative", "base", "feminine", "adjective", "people"]
    gender: Gender
    number: Number


_ENDINGS: tuple[tuple[str, tuple[tuple[str, Literal["base", "feminine", "adjective", "people"], Gender, Number], ...]], ...] = (
    ("تان", (("ة", "feminine", "f", "d"), ("", "adjective", "f", "d"))),
    ("تين", (("ة", "feminine", "f", "d"), ("", "adjective", "f", "d"))),
    ("تا", (("ة", "feminine", "f", "d"), ("", "adjective", "f", "d"))),
    ("تي", (("ة", "feminine", "f", "d"), ("", "adjective", "f", "d"))),
    ("ات", (("ة", "feminine", "f", "p"), ("", "base", "f", "p"), ("", "adjective", "f", "p"))),
    ("ون", (("", "people", "m", "p"),)),
    ("ين", (("", "people", "m", "p"), ("", "base", "m", "d"), ("", "adjective", "m", "d"))),
    ("ان", (("", "base", "m", "d"), ("", "adjective", "m", "d"))),
    ("ة", (("", "adjective", "f", "s"),)),
)
_CONSTRUCT: tuple[tuple[str, tuple[tuple[str, Literal["base", "people"], Gender, Number], ...]], ...] = (
    ("و", (("", "people", "m", "p"),)),
    ("ي", (("", "people", "m", "p"), ("", "base", "m", "d"))),
    ("ا", (("", "base", "m", "d"),)),
)


_ALONE = {"ئ": "ء", "ؤ": "ء", "ت": "ة", "ا": "ى"}
"""The last letter of a word before a pronoun, and without one."""


def nominal_readings(form: str, nouns: Nouns) -> Iterator[Reading]:
    """Every reading of the word as a nominal that the lists know, cuts with fewest proclitics first."""
    for front in nominal_fronts(form):
        for body, suffix in pronouns(front.rest, () if front.article else closed("pronouns"), 2):
            for shape in shapes(body, article=front.article, suffix=suffix, nouns=nouns):
                yield from _fitting(front, body, suffix, shape, nouns)


def shapes(body: str, *, article: bool, suffix: str, nouns: Nouns) -> Iterator[Shape]:
    """Every known dictionary form that the word may come from; the word itself first, then the most likely endings."""
    spelt = _spellings(body, suffix)
    yield from (Shape(word, "itself", "", "") for word in spelt if word in nouns)
    if not article and not suffix and body.endswith("ا") and len(body) > 3 and body[:-1] in nouns:
        yield Shape(body[:-1], "accusative", "", "")
    for word in spelt:
        for letters, found in _ENDINGS if article else (*_ENDINGS, *_CONSTRUCT):
            if word.endswith(letters) and len(word) - len(letters) >= 2:
                stem = word[: -len(letters)]
                for more, kind, gender, number in found:
                    if stem + more in nouns:
                        yield Shape(stem + more, kind, gender, number)


def _spellings(body: str, suffix: str) -> tuple[str, ...]:
    """The word as it may stand alone: استيلائ(ه) is استيلاء, جامعت(ها) جامعة, مستوا(ه) مستوى; then itself."""
    alone = _ALONE.get(body[-1], "") if suffix and len(body) > 2 else ""
    return (body[:-1] + alone, body) if alone else (body,)


def _fitting(front: Front, body: str, suffix: str, shape: Shape, nouns: Nouns) -> Iterator[Reading]:
    for nominal in nouns.of(shape.lemma):
        if _fits(nominal, shape, nouns):
            crowd = shape.kind == "people" and nominal.human is None and not body.endswith("ي")
            yield Reading(
                nominal.pos, body, nominal.lemma, front.proclitics, suffix, front.article,
                shape.gender if shape.gender and not (shape.kind == "base" and shape.number == "d") else nominal.gender,
                shape.number or nominal.number, human=True if crowd else nominal.human,
                verb=nominal.verb, transitive=nominal.transitive,
            )  # fmt: skip


def _fits(nominal: Nominal, shape: Shape, nouns: Nouns) -> bool:
    match shape.kind:
        case "accusative":  # that of راو is راويا: رأوا is no participle
            defective = nominal.pos is Pos.PARTICIPLE and nominal.lemma + "ي" in nouns
            return nominal.number != "p" and not (
                defective and any(n.verb == nominal.verb for n in nouns.of(nominal.lemma + "ي"))
            )
        case "base":
            women = shape.number == "p" and any(not noun.both for noun in nouns.listed.get(shape.lemma + "ة", ()))
            return not nominal.both and nominal.number == "s" and not nominal.lemma.endswith("ة") and not women
        case "feminine":
            return not nominal.both and nominal.number == "s"
        case "people":
            return nominal.sound and (nominal.both or (nominal.human is True and nominal.number == "s"))
        case "adjective":
            return nominal.both
    return True


def guess(form: str) -> Reading:
    """What the letters alone say of a word that no list knows: article, ة, the sound plurals."""
    front = next((front for front in nominal_fronts(form) if front.article), Front("", form))
    rest, pos = front.rest, Pos.ADJECTIVE if _nisba(front.rest) else Pos.NOUN
    plain = Reading(pos, rest, rest, front.proclitics, article=front.article, number="s", guessed=True)
    if rest.endswith("ة"):
        return replace(plain, gender="f")
    if rest.endswith("ات") and len(rest) > 4:
        return replace(plain, gender="f", number="p", lemma=rest[:-2] + "ة")
    if rest.endswith(("ون", "ين")) and len(rest) > 5:
        return replace(plain, gender="m", number="p", lemma=rest[:-2], human=True)
    return plain if rest.endswith(("ا", "ى", "اء")) or not front.article else replace(plain, gender="m")


def _nisba(rest: str) -> bool:
    return rest.endswith(("ي", "ية", "يون", "يين")) and len(rest) > 5
