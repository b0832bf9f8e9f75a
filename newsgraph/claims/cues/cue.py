"""Candidates for cues: every word that could attribute, with each of its readings; what stands around it decides later."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from newsgraph.claims.cues.homographs import never_finite
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import Sense, Verb, masdars, nouns, participles, prepositions, verbs, verbs_with_object
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.document.clitics import Cut, cuts, letters_end
from newsgraph.morphology import Gender, Number

Kind = Literal["verb", "participle", "masdar", "noun", "preposition", "colon"]
_PRONOUNS = ("هما", "كما", "ها", "هم", "هن", "نا", "ني", "كم", "ه", "ك")


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
    if not _may_be_cue(scene.tokens[at].text) or _inside_name(scene, at):
        return
    yield from _prepositions(scene, at)
    yield from _verbs(scene, at)
    yield from _participles(scene, at)
    yield from _nouns(scene, at)


@lru_cache(maxsize=8_192)
def _may_be_cue(word: str) -> bool:
    """Whether any reading of the word is a cue somewhere: of ten words nine are none, and need not be asked where they stand."""
    return any(_is_listed(cut.rest) or any(_verb_readings(cut.rest)) for cut in cuts(word))


def _is_listed(rest: str) -> bool:
    bare = rest.removeprefix("ال")
    ends = (bare, *(bare.removesuffix(pronoun) for pronoun in _PRONOUNS))
    listed = rest in prepositions() or rest in participles() or bare in nouns()
    return listed or any(end in masdars() or end.removesuffix("ت") + "ة" in masdars() for end in ends)


def _inside_name(scene: Scene, at: int) -> bool:
    """True for a word of a name (نعيم, نجيب: a form of a verb too), unless something is attached before the name."""
    name = scene.names[at]
    return name is not None and (name.first < at or name.mention.start == scene.tokens[at].start)


def _prepositions(scene: Scene, at: int) -> Iterator[Cue]:
    for cut in cuts(scene.tokens[at].text):
        if cut.proclitics not in ("", "و", "ف"):
            continue
        for phrase, follower in prepositions().get(cut.rest, ()):
            stop = _phrase_stop(scene, at, phrase)
            if stop is None:
                continue
            key = at + len(phrase) - 1 if phrase[0] in ("على", "في", "من") else at
            if follower == "clause":
                continue  # كما marks the verb after it; that verb is the cue
            sense = Sense(" ".join(phrase), "allege" if phrase[-1] == "زعم" else "say", "certain", frozenset({"say"}))
            token = scene.tokens[key]
            start = token.start + (cut.offset if key == at else 0)
            letters = len(phrase[key - at]) + (len(cut.proclitics) if key == at else 0)
            end = token.start + letters_end(token.text, letters)
            pronoun = scene.forms[key][letters:] if key > at or len(phrase) == 1 else ""
            yield Cue(key, start, end, "preposition", sense, at, stop, cut.proclitics, pronoun=pronoun, follower=follower)
            return


def _phrase_stop(scene: Scene, at: int, phrase: tuple[str, ...]) -> int | None:
    """Where the phrase ends, or None. A last ل may be the first letter of the noun: then the phrase ends before that noun."""
    for step, word in enumerate(phrase[1:], 1):
        form = scene.form(at + step)
        if form == word:
            continue
        if word == "ل" and form.startswith("ل"):
            return at + step
        owned = step == len(phrase) - 1 and form.startswith(word) and form[len(word) :] in _PRONOUNS  # على حد قولها
        return at + step + 1 if owned else None
    return at + len(phrase)


def _verbs(scene: Scene, at: int) -> Iterator[Cue]:
    token, before = scene.tokens[at], scene.form(at - 1)
    for cut in cuts(token.text):
        if cut.proclitics not in ("", "و", "ف", "س", "وس", "فس", "ل", "ول", "فل"):
            continue
        for verb, pronoun in _verb_readings(cut.rest):
            form = verb.form
            if cut.proclitics[-1:] in ("س", "ل") and form.tense == "perfect":
                continue
            if "س" in cut.proclitics or never_finite(scene, at, cut, verb):
                continue
            start, end = _range(scene, at, cut, pronoun)
            first, relative = _relative(scene, at, cut)
            yield Cue(
                at, start, end, "verb", verb.sense, first, at + 1, cut.proclitics, form.gender, form.number, form.person,
                pronoun, form.passive or _marked_passive(token.text, cut), form.tense == "imperfect",
                before in group("negation") and not relative, relative,
            )  # fmt: skip


def _verb_readings(form: str) -> Iterator[tuple[Verb, str]]:
    found = False
    for verb in verbs().get(form, ()):
        found = True
        yield verb, ""
    if found:
        return
    for pronoun in _PRONOUNS:
        if form.endswith(pronoun) and len(form) - len(pronoun) > 2:
            for verb in verbs_with_object().get(form[: -len(pronoun)], ()):
                yield verb, pronoun


def _marked_passive(word: str, cut: Cut) -> bool:
    """True where a damma on the first letter shows a passive: ذُكر, نُقل; an imperfect of four letters has one anyway."""
    letters = word[cut.offset :]
    return letters[1:2] == "ُ" and cut.rest[:1] not in "يتان"


def _relative(scene: Scene, at: int, cut: Cut) -> tuple[int, bool]:
    """Where the phrase of a verb starts that stands after حسبما, كما or ما; and whether it does."""
    before = scene.form(at - 1)
    plain = before.removeprefix("و") if before in ("وكما", "وحسبما", "وبحسبما") else before
    if cut.proclitics or not plain:
        return at, False
    if plain in ("حسبما", "بحسبما", "وفقما", "مثلما", "كما"):
        return at - 1, True
    if plain == "ما" and scene.form(at - 2) == "على" and scene.form(at - 3) in COMMAS:
        return at - 2, True
    if plain == "الذي" and scene.form(at - 2) == "الامر":
        return at - 2, True  # وهو الأمر الذي تنفيه الجماعة
    if plain in ("ما", "لما", "بما", "عما", "مما") and scene.form(at - 2) not in ("بعد", "قبل"):
        return at - 1, True
    return at, False


def _participles(scene: Scene, at: int) -> Iterator[Cue]:
    token = scene.tokens[at]
    for cut in cuts(token.text):
        if cut.proclitics not in ("", "و", "ف"):
            continue
        for reading in participles().get(cut.rest, ()):
            start, end = _range(scene, at, cut, "")
            yield Cue(at, start, end, "participle", reading.sense, at, at + 1, cut.proclitics, reading.gender, reading.number)


def _nouns(scene: Scene, at: int) -> Iterator[Cue]:
    token = scene.tokens[at]
    for cut in cuts(token.text):
        if "س" in cut.proclitics:
            continue
        rest = cut.rest.removeprefix("ال")
        if rest in nouns():
            start, end = _range(scene, at, cut, "")
            yield Cue(at, start, end, "noun", nouns()[rest], at, at + 1, cut.proclitics)
        for pronoun in ("", *_PRONOUNS):
            word = rest[: len(rest) - len(pronoun)] if pronoun and rest.endswith(pronoun) else (rest if not pronoun else "")
            word = word[:-1] + "ة" if word.endswith("ت") else word
            if word in masdars():
                start, end = _range(scene, at, cut, pronoun)
                yield Cue(at, start, end, "masdar", masdars()[word], at, at + 1, cut.proclitics, pronoun=pronoun)


def _range(scene: Scene, at: int, cut: Cut, pronoun: str) -> tuple[int, int]:
    """Character positions of the word without what is attached to it."""
    token = scene.tokens[at]
    if not pronoun:
        return token.start + cut.offset, token.end
    return token.start + cut.offset, token.start + letters_end(token.text, len(token.form) - len(pronoun))
