"""The words that tell of events, each in the sense that its surroundings choose."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from newsgraph.document.clitics import Cut, cuts, letters_end
from newsgraph.document.letters import ARTICLE
from newsgraph.events.lexicon import Entry, Lexicon, Sense, Shape
from newsgraph.events.scene import Scene
from newsgraph.events.words import grammar
from newsgraph.morphology import Pos
from newsgraph.morphology import readings as known
from newsgraph.report import EventType
from newsgraph.syntax import Relation


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a word as a trigger: what comes off its front, and how many of its letters remain."""

    entry: Entry
    proclitics: str
    offset: int
    letters: int
    definite: bool
    pronoun: str


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells of an event: token `at`, characters `start` to `end`."""

    at: int
    start: int
    end: int
    type: EventType
    sense: Sense
    shape: Shape
    proclitics: str
    definite: bool
    pronoun: str


def find_triggers(scene: Scene, words: Lexicon) -> list[Trigger]:
    """All triggers, in text order; names hold none (التحالف الدولي is a body, no alliance being made)."""
    found, dated = [], scene.dated
    for at, (token, named) in enumerate(zip(scene.document.tokens, scene.article.mentions.at, strict=True)):
        if token.is_word and (named is None or named.mention.kind == "nominal") and at not in dated:
            trigger = _chosen(scene, at, words)
            if trigger is not None:
                found.append(trigger)
    return found


def _chosen(scene: Scene, at: int, words: Lexicon) -> Trigger | None:
    """The first reading whose conditions hold; one without a type says that there is no event."""
    for reading in chain(readings(scene.document.tokens[at].text, words), _participles(scene, at, words)):
        sense = reading.entry.sense
        if all(condition.holds(scene, at) for condition in sense.conditions) and _fits(scene, at, reading):
            return _trigger(scene, at, _settled(scene, at, reading, words), sense.type) if sense.type else None
    return None


def _participles(scene: Scene, at: int, words: Lexicon) -> Iterator[Reading]:
    """أنهى المؤشر الأسبوع مرتفعا: a participle that says in what state somebody acts tells of what its verb does."""
    read = scene.article.words[at]
    if read.pos is Pos.PARTICIPLE and scene.article.tree.relation[at] in _STATES and not read.article and not read.suffix:
        for entry in words.entries.get(read.verb, ()):
            if entry.shape.part == "perfect" and entry.sense.frame in ("act", "bear"):
                shape = Shape("participle", "s")
                yield Reading(
                    Entry(entry.sense, shape), read.proclitics, len(read.proclitics), len(read.stem), definite=False, pronoun=""
                )


def _settled(scene: Scene, at: int, reading: Reading, words: Lexicon) -> Reading:
    """دعم فرنسا, وتراجع المؤشر: letters that are a verb's and its verbal noun's are what the article reads them as."""
    pos = scene.article.words[at].pos
    if pos not in (Pos.VERB, Pos.MASDAR) or reading.entry.shape.is_verb == (pos is Pos.VERB):
        return reading
    clause = scene.article.clause(at)
    if pos is Pos.MASDAR and clause is not None and clause.subject is not None and clause.subject.head < at:
        return reading  # الجيش قصف مواقع: a noun before it that could be its subject
    part = ("perfect", "imperfect") if pos is Pos.VERB else ("masdar",)
    others = (one for one in readings(scene.document.tokens[at].text, words) if one.entry.sense == reading.entry.sense)
    return next((one for one in others if one.entry.shape.part in part), reading)


def _fits(scene: Scene, at: int, reading: Reading) -> bool:
    """What stands under a preposition, or is read as another word, is no finite verb."""
    shape, read = reading.entry.shape, scene.article.words[at]
    if not shape.is_verb:
        return reading.entry.sense.type is not None or not reading.pronoun or not read.is_verb  # ثم [رحلته] إلى بلاده
    they = reading.entry.sense.type == "market" and shape.number == "p"  # prices are no "they": ازدادوا ثقة
    if they or (shape.jussive and not (read.jussive or "ل" in reading.proclitics)):
        return False
    noun = read.pos is Pos.NOUN and bool(read.suffix) and not read.guessed and shape.number == "s"
    counted = any(scene.article.tree.relation[below] is Relation.COUNTED for below in scene.article.tree.below(at))
    other = scene.article.parsed.prepositions[at] or noun or counted or (shape.number == "d" and read.pos is not Pos.MASDAR)
    return read.is_verb or not other  # لاحقا is "later", no two who persecute; وزارته his ministry, no visit; مليار قدم feet


_STATES = frozenset({Relation.CIRCUMSTANCE, Relation.ADVERB})
_MET = 16_384  # words whose readings a lexicon remembers: itself, so that they go with a caller's own lexicon


def readings(word: str, words: Lexicon) -> tuple[Reading, ...]:
    """Every reading of a written word, the whole word first, then with more and more letters off."""
    found = words.met.get(word)
    if found is None:
        if len(words.met) >= _MET:
            words.met.clear()
        found = words.met[word] = tuple(reading for cut in cuts(word) for reading in _of_cut(cut, words))
    return found


def _of_cut(cut: Cut, words: Lexicon) -> Iterator[Reading]:
    definite = cut.rest.startswith(ARTICLE) and len(cut.rest) > 4
    plain = [(entry, len(cut.rest), definite) for entry in words.entries.get(cut.rest, ())]
    if definite and not plain:  # a row may give a word with its article: الاحتلال
        plain = [(entry, len(cut.rest), True) for entry in words.entries.get(cut.rest[2:], ()) if not entry.shape.is_verb]
    hidden = 1 if cut.article_hidden else 0  # the alef that للهجوم does not write
    for entry, letters, is_definite in sorted(plain, key=lambda item: item[0].sense.rank):
        if _allowed(cut, entry):
            yield Reading(entry, cut.proclitics, cut.offset, letters - hidden, is_definite, "")
    if cut.rest in words.entries or any(one.is_verb and one.stem == cut.rest for one in known(cut.rest)):
        return  # توجه is no توج with a pronoun
    for pronoun in grammar("pronoun"):
        stem = cut.rest[: -len(pronoun)]
        if cut.rest.endswith(pronoun) and len(stem) >= 3:
            yield from (
                Reading(entry, cut.proclitics, cut.offset, len(stem), not entry.shape.is_verb, pronoun)
                for entry in sorted(words.attached.get(stem, ()), key=lambda entry: entry.sense.rank)
                if _allowed(cut, entry)
            )


def _allowed(cut: Cut, entry: Entry) -> bool:
    """س goes with the imperfect; ب and ك with nouns; ل with nouns and the subjunctive."""
    if entry.shape.is_verb:
        clitics = cut.proclitics.lstrip("وف")
        return clitics == "" or (clitics in ("س", "ل") and entry.shape.part == "imperfect")
    return "س" not in cut.proclitics


def _trigger(scene: Scene, at: int, reading: Reading, kind: EventType) -> Trigger:
    token = scene.document.tokens[at]
    start = token.start + reading.offset
    end = start + letters_end(token.text[reading.offset :], reading.letters)
    return Trigger(
        at, start, end, kind, reading.entry.sense, reading.entry.shape, reading.proclitics, reading.definite, reading.pronoun
    )
