"""Candidates for cues: every word that could attribute, with each of its readings; what stands around it decides later."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from newsgraph.claims.contents.model import PREPOSITIONS
from newsgraph.claims.cues.homographs import never_finite
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import Sense, masdars, nouns, participles, prepositions, verbs
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.document.clitics import letters_end
from newsgraph.document.letters import AND, FOR, TA, TA_MARBUTA
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import AFTER, BEFORE, ON, WHAT, WHO
from newsgraph.morphology import Gender, Number, Pos, Reading, Tense, Voice, readings
from newsgraph.morphology.segments import Front, conjunctions, nominal_fronts, pronouns

_SHORT = 4
"""Letters of the longest lemma whose imperfect begins with a damma (يُعلن)."""
Kind = Literal["verb", "participle", "masdar", "noun", "preposition", "colon"]


@dataclass(frozen=True, slots=True)
class Cue:
    """One reading of one word as a cue; `start` and `end` leave clitics out, `first` is where its phrase begins."""

    token: int
    start: int
    end: int
    kind: Kind
    sense: Sense
    first: int
    stop: int
    front: str = ""
    gender: Gender = ""
    number: Number = "s"
    person: int = 3
    pronoun: str = ""
    passive: bool = False
    imperfect: bool = False
    negated: bool = False
    relative: bool = False
    follower: str = "noun"


def candidates(scene: Scene, at: int) -> Iterator[Cue]:
    """Every reading of the word at that place, the likeliest first."""
    if not _may_be_cue(scene.forms[at]) or _inside_name(scene, at):
        return
    yield from _prepositions(scene, at)
    yield from _verbs(scene, at)
    yield from _participles(scene, at)
    yield from _nouns(scene, at)


@lru_cache(maxsize=8_192)
def _may_be_cue(form: str) -> bool:
    """Whether any reading of the word is a cue somewhere: of ten words nine are none, and need not be asked where they stand."""
    return bool(_verb_readings(form)) or any(map(_is_listed, nominal_fronts(form)))


def _is_listed(front: Front) -> bool:
    listed = front.rest in participles() or front.rest in nouns() or (front.rest in prepositions() and not front.article)
    return listed or any(True for _ in _masdars(front))


def _inside_name(scene: Scene, at: int) -> bool:
    """True for a word of a name (نعيم, نجيب: a form of a verb too), unless something is attached before the name."""
    name = scene.names[at]
    return name is not None and (name.first < at or name.mention.start == scene.tokens[at].start)


def _prepositions(scene: Scene, at: int) -> Iterator[Cue]:
    for front, rest in conjunctions(scene.forms[at]):
        for sense, phrase, follower in prepositions().get(rest, ()):
            stop = _phrase_stop(scene, at, phrase) if follower != "clause" else None  # كما marks the verb behind it
            if stop is None:
                continue
            key = at + len(phrase) - 1 if phrase[0] in PREPOSITIONS else at
            letters = len(phrase[key - at]) + (len(front) if key == at else 0)
            token = scene.tokens[key]
            start, end = _start(scene, key, front if key == at else ""), token.start + letters_end(token.text, letters)
            whole = stop == at + len(phrase) and (key > at or len(phrase) == 1 or phrase[-1] == FOR)
            pronoun = scene.forms[stop - 1][len(phrase[-1]) + (len(front) if stop - 1 == at else 0) :] if whole else ""
            yield Cue(key, start, end, "preposition", sense, at, stop, front, pronoun=pronoun, follower=follower)
            return


def _phrase_stop(scene: Scene, at: int, phrase: tuple[str, ...]) -> int | None:
    """Where the phrase ends, or None. A last ل may be the first letter of the noun: then the phrase ends before that noun."""
    for step, word in enumerate(phrase[1:], 1):
        form = scene.form(at + step)
        if form == word:
            continue
        if word == FOR and form.startswith(FOR) and form[1:] not in closed("third_person"):
            return at + step
        owned = step == len(phrase) - 1 and form.startswith(word) and form[len(word) :] in closed("third_person")  # على حد قولها
        return at + step + 1 if owned else None
    return at + len(phrase)


def _verbs(scene: Scene, at: int) -> Iterator[Cue]:
    before = scene.before(at)
    for verb in _verb_readings(scene.forms[at]):
        if verb.future or never_finite(scene, at, verb):
            continue
        passive = verb.voice is Voice.PASSIVE or _marked_passive(scene.tokens[at].text, verb)
        first, relative = _relative(scene, at, verb)
        negated = before in group("negation") and not relative
        for sense in verbs()[verb.lemma]:
            start, end = _start(scene, at, verb.proclitics), _end(scene, at, verb.suffix)
            yield Cue(
                at, start, end, "verb", sense, first, at + 1, verb.proclitics, verb.gender, verb.number,
                verb.person or 3, verb.suffix, passive, verb.tense is Tense.IMPERFECT, negated, relative,
            )  # fmt: skip


@lru_cache(maxsize=8_192)
def _verb_readings(form: str) -> tuple[Reading, ...]:
    """The word read as each attributing verb that it can be."""
    return tuple(one for one in readings(form) if one.is_verb and one.lemma in verbs())


def _marked_passive(word: str, verb: Reading) -> bool:
    """True where a damma on the first letter shows a passive: ذُكر, نُقل, يُعتقد; an imperfect of four letters has one anyway."""
    second = letters_end(word, len(verb.proclitics)) + 1
    return (verb.tense is Tense.PERFECT or len(verb.lemma) > _SHORT) and word[second : second + 1] == "ُ"


def _relative(scene: Scene, at: int, verb: Reading) -> tuple[int, bool]:
    """Where the phrase of a verb starts that stands after حسبما, كما or ما; and whether it does."""
    form, before = scene.before(at), scene.before(at, 2)
    if verb.proclitics or not form:
        return at, False
    if form.removeprefix(AND) in group("as"):
        return at - 1, True
    if (form == WHAT and before == ON and scene.before(at, 3) in COMMAS) or (form == WHO and before in group("pointing")):
        return at - 2, True  # وهو الأمر الذي تنفيه الجماعة
    adverb = scene.article.words[max(0, at - 2)].pos in (Pos.ADVERB, Pos.PARTICLE)  # غالبا ما يؤكد الخبراء
    return (at - 1, True) if form in group("whatever") and not adverb and before not in (AFTER, BEFORE) else (at, False)


def _participles(scene: Scene, at: int) -> Iterator[Cue]:
    for front, rest in conjunctions(scene.forms[at]):
        for one in participles().get(rest, ()):
            start = _start(scene, at, front)
            yield Cue(at, start, scene.tokens[at].end, "participle", one.sense, at, at + 1, front, one.gender, one.number)


def _nouns(scene: Scene, at: int) -> Iterator[Cue]:
    for front in nominal_fronts(scene.forms[at]):
        start = _start(scene, at, front.proclitics)
        if front.rest in nouns():
            yield Cue(at, start, scene.tokens[at].end, "noun", nouns()[front.rest], at, at + 1, front.proclitics)
        for sense, pronoun in _masdars(front):
            end = _end(scene, at, pronoun)
            yield Cue(at, start, end, "masdar", sense, at, at + 1, front.proclitics, pronoun=pronoun)


def _masdars(front: Front) -> Iterator[tuple[Sense, str]]:
    """The masdars that the word may be, each with the pronoun behind it: قوله, إشارته."""
    for word, pronoun in pronouns(front.rest, closed("third_person"), 2):
        sense = masdars().get(word[:-1] + TA_MARBUTA if word.endswith(TA) else word)
        if sense is not None:
            yield sense, pronoun


def _start(scene: Scene, at: int, front: str) -> int:
    """Where the word's own letters begin, behind what is attached."""
    token = scene.tokens[at]
    return token.start + (letters_end(token.text, len(front)) if front else 0)


def _end(scene: Scene, at: int, pronoun: str) -> int:
    """Where they end, before the pronoun."""
    token = scene.tokens[at]
    return token.start + letters_end(token.text, len(token.form) - len(pronoun)) if pronoun else token.end
