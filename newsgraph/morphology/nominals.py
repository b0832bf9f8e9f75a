"""A word read as noun, masdar, participle or adjective: which dictionary forms and endings it can be made of."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from newsgraph.document.letters import ALEF, FEMININE_PLURAL, HAMZA, HAMZA_ON_WAW, HAMZA_ON_YA, MAQSURA, TA, TA_MARBUTA, YA
from newsgraph.lexicons.closed import closed
from newsgraph.morphology.endings import Taker, noun_endings
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
    kind: Literal["itself", "accusative"] | Taker
    gender: Gender
    number: Number


_ALONE = {HAMZA_ON_YA: HAMZA, HAMZA_ON_WAW: HAMZA, TA: TA_MARBUTA, ALEF: MAQSURA}
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
    if not article and not suffix and body.endswith(ALEF) and len(body) > 3 and body[:-1] in nouns:
        yield Shape(body[:-1], "accusative", "", "")
    for word in spelt:
        for ending in noun_endings(article=article):
            if word.endswith(ending.letters) and len(word) - len(ending.letters) >= 2:
                lemma = word[: -len(ending.letters)] + ending.dictionary
                if lemma in nouns:
                    yield Shape(lemma, ending.taker, ending.gender, ending.number)


def _spellings(body: str, suffix: str) -> tuple[str, ...]:
    """The word as it may stand alone: استيلائ(ه) is استيلاء, جامعت(ها) جامعة, مستوا(ه) مستوى; then itself."""
    alone = _ALONE.get(body[-1], "") if suffix and len(body) > 2 else ""
    return (body[:-1] + alone, body) if alone else (body,)


def _fitting(front: Front, body: str, suffix: str, shape: Shape, nouns: Nouns) -> Iterator[Reading]:
    for nominal in nouns.of(shape.lemma):
        if _fits(nominal, shape, nouns):
            crowd = shape.kind == "people" and nominal.human is None and not body.endswith(YA)
            yield Reading(
                nominal.pos, body, nominal.lemma, front.proclitics, suffix, front.article,
                shape.gender if shape.gender and not (shape.kind == "base" and shape.number == "d") else nominal.gender,
                shape.number or nominal.number, human=True if crowd else nominal.human,
                verb=nominal.verb, transitive=nominal.transitive,
            )  # fmt: skip


def _fits(nominal: Nominal, shape: Shape, nouns: Nouns) -> bool:
    match shape.kind:
        case "accusative":  # that of راو is راويا: رأوا is no participle
            defective = nominal.pos is Pos.PARTICIPLE and nominal.lemma + YA in nouns
            return nominal.number != "p" and not (defective and any(n.verb == nominal.verb for n in nouns.of(nominal.lemma + YA)))
        case "base":
            women = shape.number == "p" and any(not noun.both for noun in nouns.listed.get(shape.lemma + TA_MARBUTA, ()))
            return not nominal.both and nominal.number == "s" and not nominal.lemma.endswith(TA_MARBUTA) and not women
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
    if rest.endswith(TA_MARBUTA):
        return replace(plain, gender="f")
    if rest.endswith(FEMININE_PLURAL) and len(rest) > 4:
        return replace(plain, gender="f", number="p", lemma=rest[:-2] + TA_MARBUTA)
    if rest.endswith(closed("people")) and len(rest) > 5:
        return replace(plain, gender="m", number="p", lemma=rest[:-2], human=True)
    return plain if rest.endswith((ALEF, MAQSURA, ALEF + HAMZA)) or not front.article else replace(plain, gender="m")


def _nisba(rest: str) -> bool:
    return rest.endswith((*closed("nisba"), *closed("nisba_people"))) and len(rest) > 5
