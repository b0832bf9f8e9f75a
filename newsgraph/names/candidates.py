"""A name found in the article, before it is known which entity it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from newsgraph.document import Document, Token, normalise
from newsgraph.document.characters import compatible
from newsgraph.document.clitics import Cut
from newsgraph.document.letters import ARTICLE, FOR
from newsgraph.gazetteer.naming import best_evidence
from newsgraph.lexicons import name_heads, name_words, words
from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.matching import choose_cut, noun_cuts
from newsgraph.names.beside import beside
from newsgraph.names.spelling import Key, is_compound, known, one_spelling

OPENING, CLOSING = frozenset("«\"“‘'"), frozenset("»\"”’'")
TOWN = 3.0  # the weight from which a place is likelier than what else its letters may be (a particle, an adjective, a pronoun)
_SHORTEST = 3  # letters of a name that may stand behind an unseen particle


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens `first` to `stop` as one name of kind `label`, the first word read by `cut`.

    `confidence` is the tagger's, or None where the name was found by other means; `known` where the lexicon gave it;
    `settled` where the words beside it say what kind it is.
    """

    first: int
    stop: int
    label: str
    confidence: float | None
    cut: Cut
    known: bool = False
    settled: bool = False

    def forms(self, tokens: Sequence[Token]) -> Key:
        """How its tokens read, the first one without clitics."""
        return (self.cut.rest, *[token.form for token in tokens[self.first + 1 : self.stop]])

    def key(self, tokens: Sequence[Token]) -> Key:
        """How the name reads without clitics, however it is spelt: what equal names have in common."""
        return one_spelling(self.forms(tokens))

    def start(self, tokens: Sequence[Token]) -> int:
        """Where the name starts in the article, its proclitics left out."""
        return tokens[self.first].start + self.cut.offset

    def end(self, tokens: Sequence[Token]) -> int:
        """Where the name ends in the article."""
        return tokens[self.stop - 1].end

    def relabelled(self, label: str, *, settled: bool = False) -> "Candidate":
        """The same place as another kind of name."""
        return replace(self, label=label, settled=settled or self.settled)


def candidate(document: Document, first: int, stop: int, label: str, confidence: float | None) -> Candidate:
    """A candidate whose proclitics are chosen by the lexicons and the article's own words."""
    token = document.tokens[first]
    if not token.is_word:
        return Candidate(first, stop, label, confidence, Cut("", 0, token.form))
    rest = tuple(word.form for word in document.tokens[first + 1 : stop])
    if label == "PER" and _is_called(document, token.form):
        return Candidate(first, stop, label, confidence, Cut("", 0, token.form))
    readings = (cut for cut in noun_cuts(token.text) if _is_listed(one_spelling((cut.rest, *rest))))
    cut = next(readings, None) or _governed(document, first) or (_mapped(token, rest) if label == "LOC" else None)
    cut = cut or _before_head(token, label if rest else "")
    if cut is None:
        cut = Cut("", 0, token.form) if is_quoted(document, first, stop) else choose_cut(token.text, document.forms)
    return Candidate(first, stop, label, confidence, cut)


def is_quoted(document: Document, first: int, stop: int) -> bool:
    """Whether the name fills its quotation marks: no particle stands inside them (شبكة «ويسترن يونيون», وكالة «واع»)."""
    return (
        first > 0
        and stop < len(document.tokens)
        and document.tokens[first - 1].form in OPENING | CLOSING
        and document.tokens[stop].form in CLOSING
        and document.tokens[first - 1].end == document.tokens[first].start
    )


def is_marked(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands by itself in quotation marks ("الجيش" الإسرائيلي)."""
    return 0 < at < len(tokens) - 1 and tokens[at - 1].form in OPENING and tokens[at + 1].form in CLOSING


def _is_called(document: Document, word: str) -> bool:
    """Whether people are called by the whole word (فراس, بسام), and the article has it not without its first letter."""
    return word in words("person_words.txt") and not any(document.forms[cut.rest] for cut in noun_cuts(word)[1:])


def _is_listed(name: Key) -> bool:
    """Whether a name, or its first word where that is one of two parts (نور الدين), is in a lexicon."""
    return name in known() or (is_compound(name[0]) and name[0] in name_words())


def _governed(document: Document, first: int) -> Cut | None:
    """The reading with the ل that the word before asks for (التابعة لكتابة ...)."""
    before = document.tokens[first - 1] if first else None
    if before is None or not any(
        cut.rest.removeprefix(ARTICLE) in beside("belonging") for cut in noun_cuts(before.text) if before.is_word
    ):
        return None
    fits = [cut for cut in noun_cuts(document.tokens[first].text) if cut.proclitics == FOR]
    return next((cut for cut in fits if cut.article_hidden), fits[0] if fits else None)


def _mapped(token: Token, rest: Key) -> Cut | None:
    """The reading without its particle that is on the map, where the whole word is not (بصفاقس, وتشرين)."""
    whole, *shorter = noun_cuts(token.text)
    if not shorter or best_evidence(" ".join((whole.rest, *rest))):
        return None
    names = ((cut, " ".join((cut.rest, *rest))) for cut in shorter)  # وود مدني: a short word is not alone
    return next((cut for cut, name in names if len(name) > _SHORTEST and best_evidence(name) >= TOWN), None)


def _before_head(token: Token, label: str) -> Cut | None:
    """The reading of a first word that makes it what such names begin with: لقناة سي بي سي, بتل الورد (too short to be cut)."""
    whole, *shorter = noun_cuts(token.text)
    if label and _is_head(whole.rest, label):
        return whole  # وزارات
    short = words("short_heads.txt") if label and whole.rest not in name_words() else ()  # بابا عمرو is no ب and ابا عمرو
    return next((cut for cut in shorter if _is_head(cut.rest, label) or cut.rest in short), None)


def _is_head(word: str, label: str) -> bool:
    """Whether names of that kind begin with the word: a noun, or a name that is known by itself (لميكروسوفت المغرب)."""
    nouns = place_nouns() if label == "LOC" else body_nouns() if label == "ORG" else ()
    return (word,) in name_heads().get(label, ()) or word in nouns or (bool(label) and known().get((word,)) == label)


def has_tanween(token: Token) -> bool:
    """Whether the word ends as an adverb or an indefinite adjective does (ميدانياً, روسياً)."""
    return token.text.endswith(("\u064b", "\u064b\u0627", "\u0627\u064b"))


@lru_cache(maxsize=16_384)
def plain(text: str) -> str:
    """A name as a reader would write it: hamzas and ta marbuta kept, marks and tatweel left out, spaces made one.

    Presentation forms become the letters that they show (ﺩﻣﺸﻖ gives دمشق).
    """
    letters = [compatible(char) for char in text if char.isspace() or normalise(char)]
    return " ".join("".join(letters).replace("_", " ").replace("#", "").split())  # #سمير_الحلبي: a hashtag's spaces
