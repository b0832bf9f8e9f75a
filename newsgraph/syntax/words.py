"""The reading of each word in its sentence: of all that morphology allows, the one that the neighbours ask for.

    وأعلن  وزير  الداخلية  قتل  المهاجم       قتل   رجل  أمس
    verb   noun  noun      masdar noun        verb  noun adverb

A linear model scores the classes that a word can be; most words can be one thing only and are never scored. Its weights were
learnt from UD Arabic-PUD (`training/words.py`) and stand in `data/word_weights.tsv`, each with the name of its feature.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from importlib.resources import files

from newsgraph.document.letters import ANDS, ARTICLE, HAMZA_ABOVE, HAMZA_BELOW
from newsgraph.errors import LexiconError
from newsgraph.lexicons.loader import parse_rows
from newsgraph.lexicons.once import once
from newsgraph.lexicons.particles import DID_NOT, HAS, WAS
from newsgraph.morphology import Morphology, Reading, Tense, default
from newsgraph.morphology.analyser import REMEMBERED
from newsgraph.syntax.words_features import CLASSES, START, Word, context, word

Weights = Mapping[str, Mapping[str, int]]
"""For each feature, what it says for or against each class."""

_SURE = 55
"""No context speaks so much louder than the word itself: a class that trails by more is not asked about (of 24 000 words of news
two are read otherwise)."""
_FAR = 12  # words that a subject between كان and قد takes at most
_MARKS, _NO_ARTICLE = frozenset({HAMZA_ABOVE, HAMZA_BELOW}), HAMZA_ABOVE + ARTICLE[1:]
_EDGE = (START, START)
_ALONE = {letter: {letter: 0} for letter in CLASSES.values()}
"""A class that has no other beside it, whose score nobody asks for: one object for most words."""


class WordReader:
    """Reads words in their sentences, by a morphology (that of the caller's own verbs, say) and the built-in weights."""

    def __init__(self, morphology: Morphology) -> None:
        self._morphology = morphology
        self._weights = weights()
        self._word = lru_cache(maxsize=REMEMBERED)(self._learnt)

    def read(
        self, forms: Sequence[str], sentences: Iterable[tuple[int, int]], named: Sequence[bool], texts: Sequence[str] = ()
    ) -> tuple[Reading, ...]:
        """One reading for each token. `sentences` are ranges of tokens, in order; `named` says which tokens names hold.

        `texts` are the tokens as written, where the caller has them: إعداد is a masdar, which `form` cannot tell from أعداد.
        """
        if texts:
            forms = [_mark(text) + form for form, text in zip(forms, texts, strict=True)]
        found: list[Reading] = []
        for first, stop in sentences:
            for at in range(len(found), first):
                found.append(self._sentence(forms[at : at + 1], named[at : at + 1])[0])
            found.extend(self._sentence(forms[first:stop], named[first:stop]))
        for at in range(len(found), len(forms)):
            found.append(self._sentence(forms[at : at + 1], named[at : at + 1])[0])
        return tuple(found)

    def _sentence(self, forms: Sequence[str], named: Sequence[bool]) -> list[Reading]:
        known = [self._word(form) for form in forms]
        words = [*_EDGE, *(one for one, _ in known), *_EDGE]
        names = [False, False, *named, False, False]
        chosen = ["^", "^"]
        for at, (_, own) in enumerate(known, 2):
            chosen.append(next(iter(own)) if len(own) == 1 else self._choose(own, context(at, words, chosen, names)))
        found = [one.readings[letter][0] for (one, _), letter in zip(known, chosen[2:], strict=True)]
        was = -_FAR
        for at, (one, _) in enumerate(known[1:], 1):
            was = at - 1 if found[at - 1].lemma == WAS and found[at - 1].gender == "m" else was
            if found[at].is_verb and found[at - 1].lemma == DID_NOT:
                found[at] = next(filter(_is_behind_lam, sorted(one.readings["V"], key=_is_long)), found[at])
            elif found[at].tense is Tense.IMPERFECT and forms[at - 1] == HAS and at - was < _FAR:
                found[at] = next((reading for reading in one.readings["V"] if _is_told_of_him(reading)), found[at])
        return found

    def _choose(self, own: dict[str, int], features: Iterable[str]) -> str:
        scores = dict(own)
        for feature in features:
            if row := self._weights.get(feature):
                for letter in scores:
                    scores[letter] += row.get(letter, 0)
        return max(scores, key=lambda letter: (scores[letter], letter))

    def _learnt(self, form: str) -> tuple[Word, dict[str, int]]:
        """The word and the sum of its own features, which hold wherever it stands."""
        mark = form[:1] if form[:1] in _MARKS else ""
        one = word(form.removeprefix(mark), self._morphology, hamza=mark)
        rows = [self._weights[feature] for feature in one.own if feature in self._weights]
        own = {letter: sum(row.get(letter, 0) for row in rows) for letter in one.classes}
        best = max(own.values())
        likely = {letter: score for letter, score in own.items() if score >= best - _SURE}
        # Its features were asked for once: a dozen strings a word would be most of what it holds in memory.
        return replace(one, own=()), _ALONE[next(iter(likely))] if len(likely) == 1 else likely


def _mark(text: str) -> str:
    """The hamza of a written word, where it tells readings apart: إعداد, and ألغيت, which is none with an article."""
    return HAMZA_BELOW if HAMZA_BELOW in text else HAMZA_ABOVE if text.lstrip(ANDS).startswith(_NO_ARTICLE) else ""


def _is_long(reading: Reading) -> bool:
    """لم [تبدأ] المفاوضات: one whose last letter shows no jussive, and no two of whom it would be one (تبدآ)."""
    return not reading.jussive or reading.number == "d"


def _is_behind_lam(reading: Reading) -> bool:
    """لم [أجد] ("I did not find"): never the perfect of the same letters."""
    return reading.jussive or (reading.tense is Tense.IMPERFECT and reading.person != 2)


def _is_told_of_him(reading: Reading) -> bool:
    """كان الفريق قد [تغلب] (he had won): letters that are "she wins" too."""
    return reading.tense is Tense.PERFECT and reading.person == 3 and reading.gender == "m" and not reading.suffix


@cache
def reader() -> WordReader:
    """The reader of the built-in morphology."""
    return WordReader(default())


@once
def weights() -> Weights:
    """The weights of `data/word_weights.tsv`."""
    return weights_of((files("newsgraph.syntax") / "data" / "word_weights.tsv").read_text(encoding="utf-8"))


def weights_of(text: str) -> Weights:
    """A table of weights: a feature, and N3 V-3 (a class and its weight) for each class that it speaks for or against."""
    letters = frozenset(CLASSES.values())
    found: dict[str, dict[str, int]] = {}
    for row in parse_rows("word_weights.tsv", text):
        try:
            feature, cells = row
            found[feature] = {cell[0]: int(cell[1:]) for cell in cells.split(" ")}
        except (ValueError, IndexError):
            raise LexiconError(f"word_weights.tsv: {row!r}: a row is a feature, a tab, and classes with weights") from None
        if not found[feature].keys() <= letters:
            raise LexiconError(f"word_weights.tsv: {row!r}: a class is one of {sorted(letters)}")
    return found
