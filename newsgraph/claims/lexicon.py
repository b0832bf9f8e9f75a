"""The words of attribution, read once from `data/` and checked while they are read.

Frames say what makes a claim of a verb: `that` (أن, إن), `say` (a quotation or a colon), `obj` (a bare noun that is an event),
a preposition (its noun is the content), `addressee` (a person stands between verb and content), and what is special to few:
`relay` (نقل عن), `text` (جاء في), `as` (وصف كذا بكذا), `rank` (صنف), `cause` (عزا كذا إلى كذا),
`blame` (حمله المسؤولية), `ask` (طلب من), `feeling` (أبدى قلقه), `denied` (نفى هذه المزاعم), `weak` (a claim only where a speaker
stands beside it), `must` (someone stands between verb and content), `event` (after its preposition only an event is content:
كشف عن مقتل, but not كشف عن هاتف), `document` (a noun is content only where a document speaks: أظهر التقرير نمو كذا; without `obj`
a clause too: أثبتت الدراسة أن, but not أثبت الفريق أنه قوي),
`any` (its object is content whatever it is: انتقد النظام), `speech` (its object is a word of saying: جدد التأكيد على كذا).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, get_args

from newsgraph.document import normalise, tokenise
from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows
from newsgraph.morphology import Gender, Number, readings
from newsgraph.report import Certainty, Stance

Phrase = tuple[str, ...]
SpeakerKind = Literal["anonymous", "role", "media", "document", "body"]
_FRAMES = frozenset({
    "that", "say", "obj", "addressee", "relay", "text", "as", "rank", "cause", "blame", "ask", "feeling", "denied",
    "weak", "must", "event", "speech", "any", "document", "ب", "عن", "على", "إلى", "ل", "من", "في", "عما",
})  # fmt: skip
_FOLLOWERS = frozenset({"noun", "verb", "clause", "within"})


@dataclass(frozen=True, slots=True)
class Sense:
    """What a cue word means: what its source does, how surely, and what the word must stand with."""

    lemma: str
    stance: Stance
    certainty: Certainty
    frames: frozenset[str]


@dataclass(frozen=True, slots=True)
class Participle:
    """One reading of a written form as a participle."""

    sense: Sense
    gender: Gender
    number: Number


@cache
def verbs() -> dict[str, tuple[Sense, ...]]:
    """What each attributing verb can mean, by its lemma."""
    table: dict[str, tuple[Sense, ...]] = {}
    for _, _, sense in _dictionary():
        table[sense.lemma] = (*table.get(sense.lemma, ()), sense)
    return table


@lru_cache(maxsize=8_192)
def can_attribute(form: str) -> bool:
    """True where the letters can be a finite verb of attribution with nothing before it (قال, نفته)."""
    return any(one.is_verb and not one.proclitics and one.lemma in verbs() for one in readings(form))


@cache
def participles() -> dict[str, tuple[Participle, ...]]:
    """Participles that stand beside a clause, by written form."""
    table: dict[str, tuple[Participle, ...]] = {}
    for participle, _, sense in _dictionary():
        if participle == "-":
            continue
        plural = participle.removesuffix("ي")  # نافي, نافين
        for form, reading in {
            participle + "ا": Participle(sense, "m", "s"),
            participle + "ة": Participle(sense, "f", "s"),
            plural + "ين": Participle(sense, "m", "p"),
        }.items():
            table[form] = (*table.get(form, ()), reading)
    return table


@cache
def masdars() -> dict[str, Sense]:
    """The verbal nouns of the same verbs."""
    return {masdar: sense for _, masdar, sense in _dictionary() if masdar != "-"}


@cache
def nouns() -> dict[str, Sense]:
    """Nouns that attribute by themselves (تحذيرات, أنباء)."""
    return {normalise(row[0]): _sense("nouns.tsv", *row) for row in read_rows("nouns.tsv", 4)}


@cache
def prepositions() -> dict[str, tuple[tuple[Sense, Phrase, str], ...]]:
    """Phrases that name a source, by their first word: what they mean, their forms, and what follows."""
    table: dict[str, list[tuple[Sense, Phrase, str]]] = {}
    for words_, follower, stance in read_rows("prepositions.tsv", 3):
        if follower not in _FOLLOWERS:
            raise LexiconError(f"prepositions.tsv: {words_}: {follower!r} is not one of {sorted(_FOLLOWERS)}")
        phrase = tuple(token.form for token in tokenise(normalise(words_)))
        sense = _sense("prepositions.tsv", words_, stance, "certain", "say")
        table.setdefault(phrase[0], []).append((sense, phrase, follower))
    return {first: tuple(sorted(some, key=lambda row: -len(row[1]))) for first, some in table.items()}


@cache
def speakers() -> dict[str, SpeakerKind]:
    """Nouns for who can speak, in every form that stands without clitics."""
    table: dict[str, SpeakerKind] = {}
    known = {kind: kind for kind in get_args(SpeakerKind)}
    for kind, *some in read_rows("speakers.tsv", 0):
        if kind not in known:
            raise LexiconError(f"speakers.tsv: {kind!r} is not one of {sorted(known)}")
        for word in some:
            for form in _noun_forms(normalise(word)):
                table.setdefault(form, known[kind])
    return table


def _noun_forms(word: str) -> Iterator[str]:
    """Singular, feminine, and sound plurals, indefinite; code elsewhere takes off the article."""
    yield word
    if len(word) < 3:
        return  # أم would make أمين
    if word.endswith("ة"):
        yield from (word[:-1] + ending for ending in ("ات", "تان", "تين"))
        return
    for ending in ("ا", "ة", "ون", "ين", "ات", "ان", "تان", "تين", "و", "ي"):
        yield word + ending


@cache
def _dictionary() -> tuple[tuple[str, str, Sense], ...]:
    return tuple(
        (normalise(participle), normalise(masdar), _sense("verbs.tsv", perfect, *told))
        for perfect, _, participle, masdar, *told in read_rows("verbs.tsv", 7)
    )


def _sense(name: str, lemma: str, stance: str, certainty: str, frames: str) -> Sense:
    stances: dict[str, Stance] = {value: value for value in get_args(Stance)}
    certainties: dict[str, Certainty] = {value: value for value in get_args(Certainty)}
    wanted = frozenset(frames.split(","))
    if stance not in stances or certainty not in certainties or not wanted <= _FRAMES:
        raise LexiconError(f"{name}: {lemma}: unknown stance, certainty or frame in {stance} {certainty} {frames}")
    return Sense(normalise(lemma), stances[stance], certainties[certainty], frozenset(map(normalise, wanted)))


def read_rows(name: str, columns: int) -> list[list[str]]:
    """The rows of a data file of this package, each with that many columns (0: any number from two)."""
    text = (files("newsgraph.claims") / "data" / name).read_text(encoding="utf-8")
    rows = parse_rows(name, text)
    for row in rows:
        if (len(row) != columns if columns else len(row) < 2) or not all(row):
            raise LexiconError(f"{name}: {row!r}: a row has {columns or 'two or more'} filled columns")
    return rows
