"""What the choice among a word's readings looks at: the word, and how its neighbours read.

Features are strings that name themselves (`-1:=لم`: the word before reads لم), so that the weights are a table one can read.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from sys import intern

from newsgraph.document.letters import ALEF, DUAL, HAMZA_ABOVE, HAMZA_BELOW, MASCULINE_PLURAL, OBLIQUE, TA_MARBUTA, YA
from newsgraph.errors import LexiconError
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.loader import parse_rows
from newsgraph.morphology import Morphology, Pos, Reading, Tense, Voice
from newsgraph.morphology.nominals import guess

CLASSES = {
    Pos.MASDAR: "N",
    Pos.PARTICIPLE: "N",
    Pos.NOUN: "N",
    Pos.ADJECTIVE: "A",
    Pos.VERB: "V",
    Pos.PREPOSITION: "P",
    Pos.CONJUNCTION: "C",
    Pos.COMPLEMENTIZER: "T",
    Pos.RELATIVE: "R",
    Pos.DEMONSTRATIVE: "D",
    Pos.PRONOUN: "O",
    Pos.NEGATION: "G",
    Pos.INTERROGATIVE: "I",
    Pos.ADVERB: "B",
    Pos.NUMBER: "#",
    Pos.QUANTIFIER: "Q",
    Pos.PARTICLE: "L",
    Pos.SIGN: ".",
    Pos.UNKNOWN: "N",
}
"""One letter for each class of readings that the choice is among; nouns of all kinds are one."""

OPEN = frozenset("NAV")
_CASES = frozenset({MASCULINE_PLURAL, OBLIQUE, DUAL})


@dataclass(frozen=True, slots=True)
class Word:
    """A word form, ready to be chosen for: its readings by class, how neighbours see it, and what it says of itself."""

    readings: dict[str, tuple[Reading, ...]]
    classes: str
    """The letters of its classes, in order."""
    seen: str
    """What neighbours see: the word itself where it is a function word, else classes, article and ending."""
    agrees: str
    """Gender and number of its nominal readings, with the article; what a verb before it agrees with."""
    own: tuple[str, ...]
    """Features that hold wherever it stands."""


START = Word({}, "", "^", "", ())
"""What stands beyond the ends of a sentence."""


def word(form: str, morphology: Morphology, *, hamza: str = "") -> Word:
    """The form as the choice sees it; a verb's letters may be a name that no list knows (يزيد), an adjective a noun.

    `hamza` is one written below its alef, as no broken plural has it (إعداد, أعداد), or above that of أل, no article (ألغيت).
    """
    groups: dict[str, list[Reading]] = {}
    found = morphology.readings(form)
    if hamza == HAMZA_ABOVE:
        found = tuple(reading for reading in found if not reading.article) or found
    for reading in sorted(found, key=_is_plural) if hamza == HAMZA_BELOW else found:
        groups.setdefault(CLASSES[reading.pos], []).append(reading)
    if whole := [one for one in groups.get("N", ()) if not (one.proclitics or one.suffix or one.guessed)]:
        human = any(one.human for one in whole)
        for letter in "VP":
            if all(_is_far_fetched(one, human=human) for one in groups.get(letter, ())):
                groups.pop(letter, None)
    if form.endswith((YA, YA + ALEF)) and any(reading.stem == form for reading in groups.get("A", ())):
        nouns = groups.get("N", ())
        groups["N"] = [one for one in nouns if one.pos is Pos.NOUN and one.suffix != YA]  # قرار [دولي], not "my states"
    if not groups.get("N") and not OPEN.isdisjoint(groups):
        groups["N"] = [replace(reading, pos=Pos.NOUN) for reading in groups.get("A", ())] or [guess(form)]
    classes = "".join(sorted(groups))
    readings = {key: tuple(some) for key, some in groups.items()}
    seen, agrees = intern(_seen(form, classes, readings)), intern(_agrees(readings))
    return Word(readings, intern(classes), seen, agrees, tuple(_own(form, classes, readings)))


@cache
def priors() -> Mapping[str, int]:
    """How verbal the letters of a perfect are, from `data/word_priors.tsv`; raises LexiconError."""
    rows = parse_rows("word_priors.tsv", (files("newsgraph.syntax") / "data" / "word_priors.tsv").read_text(encoding="utf-8"))
    try:
        return {word: int(ratio) for word, ratio in rows}
    except ValueError:
        raise LexiconError("word_priors.tsv: a row is a word, a tab, and a whole number") from None


def _is_plural(reading: Reading) -> bool:
    return reading.pos is Pos.NOUN and reading.number == "p"


def _is_far_fetched(reading: Reading, *, human: bool) -> bool:
    """Beside a noun of the same letters: وزير "and was visited", فريق; beside people, ولي العهد "and to me", والي "and to"."""
    joined = reading.voice is Voice.PASSIVE or (human and reading.pos is Pos.PREPOSITION)
    return bool(reading.proclitics) and joined


def _seen(form: str, classes: str, readings: dict[str, tuple[Reading, ...]]) -> str:
    first = next(iter(readings.values()))[0]
    if first.pos is Pos.SIGN:
        return form[:1]
    if first.pos is Pos.NUMBER and form[:1].isdigit():
        return "0"
    if OPEN.isdisjoint(classes) or (first.pos not in (Pos.VERB, Pos.NUMBER) and len(form) < 5 and not OPEN.issuperset(classes)):
        return "=" + form
    article = "+" if any(reading.article for some in readings.values() for reading in some) else ""
    ending = next(filter(form.endswith, _endings()), "")
    return classes + article + ending


@cache
def _endings() -> tuple[str, ...]:
    """What the neighbours see of a word of an open class."""
    return (TA_MARBUTA, *closed("number"), ALEF, *closed("owners"))


def _agrees(readings: dict[str, tuple[Reading, ...]]) -> str:
    for key in "NA":
        for reading in readings.get(key, ()):
            return ("+" if reading.article else "") + "".join(reading.agrees_as)
    return ""


def _own(form: str, classes: str, readings: dict[str, tuple[Reading, ...]]) -> Iterator[str]:
    yield "w:" + form
    yield "k:" + classes
    yield "e:" + classes + ":" + form[-2:]
    yield "b:" + classes + ":" + form[:2]
    if verbs := readings.get("V"):
        best = verbs[0]
        tense = best.tense.value[:4] if best.tense else ""
        yield f"v:{tense}{best.person}{best.gender}{best.number}{bool(best.suffix)}{best.proclitics}"
        yield f"vt:{tense}:{len(best.stem)}"
        yield "vl:" + best.lemma
        # عاد is a verb far more often than a noun, قتل is not: counted, as few words stand in the treebank often enough.
        if best.tense is Tense.PERFECT and best.lemma in priors():
            yield f"r{'s' if best.suffix else ''}:{priors()[best.lemma]}"
    if nouns := readings.get("N"):
        yield f"n:{nouns[0].pos.value[:4]}{nouns[0].guessed}{nouns[0].article}{bool(nouns[0].suffix)}{nouns[0].proclitics}"
        yield f"nv:{nouns[0].guessed}{nouns[0].pos.value[:4]}:{'V' in classes}{nouns[0].human}"


def context(at: int, words: Sequence[Word], chosen: Sequence[str], named: Sequence[bool]) -> Iterator[str]:
    """Features of a place: neighbours, what was chosen before it, agreement. `words` has two of START at each end."""
    here, before, after = words[at], words[at - 1], words[at + 1]
    yield "-1:" + before.seen
    yield "+1:" + after.seen
    yield "-2:" + words[at - 2].seen
    yield "+2:" + words[at + 2].seen
    yield f"-1{here.classes}:{before.seen}"
    yield f"+1{here.classes}:{after.seen}"
    yield f"-1c{here.classes}:{chosen[-1]}"
    yield f"-2c{here.classes}:{chosen[-2]}{chosen[-1]}"
    yield f"c{here.classes}:{chosen[-1]}:{after.classes}{after.agrees[:1] == '+'}"
    # A sound plural or dual shows its case: what stands before المسلحون does not govern it as a noun would (المسلحين).
    yield f"case{here.classes}:{after.seen[-2:] if after.seen[-2:] in _CASES else ''}"
    yield f"m{here.classes}:{named[at - 1]:d}{named[at]:d}{named[at + 1]:d}"
    if verbs := here.readings.get("V"):
        yield f"g:{verbs[0].gender}{verbs[0].number}:{after.agrees}:{here.classes}"
    if nouns := here.readings.get("N") or here.readings.get("A"):
        yield f"h:{'+' if nouns[0].article else ''}{''.join(nouns[0].agrees_as)}:{before.agrees}:{chosen[-1]}"
