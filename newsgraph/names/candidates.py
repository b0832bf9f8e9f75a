"""A name found in the article, before it is known which entity it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsgraph.document import Document, Token, normalise
from newsgraph.document.characters import compatible
from newsgraph.document.clitics import Cut
from newsgraph.lexicons import known_names
from newsgraph.matching import choose_cut, noun_cuts

Key = tuple[str, ...]

# The kunya's first word follows its case (أبو بكر said, met أبا بكر, with أبي بكر): one name.
_KUNYA = {"ابي": "ابو", "ابا": "ابو"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens `first` to `stop` as one name of kind `label`, the first word read by `cut`.

    `confidence` is the tagger's, or None where the name was found by other means; `known` where the lexicon gave it.
    """

    first: int
    stop: int
    label: str
    confidence: float | None
    cut: Cut
    known: bool = False

    def key(self, tokens: Sequence[Token]) -> Key:
        """How the name reads without clitics: what equal names have in common."""
        words = (self.cut.rest, *(token.form for token in tokens[self.first + 1 : self.stop]))
        return tuple(_KUNYA.get(word, word) for word in words)

    def start(self, tokens: Sequence[Token]) -> int:
        """Where the name starts in the article, its proclitics left out."""
        return tokens[self.first].start + self.cut.offset

    def end(self, tokens: Sequence[Token]) -> int:
        """Where the name ends in the article."""
        return tokens[self.stop - 1].end

    def relabelled(self, label: str) -> "Candidate":
        """The same place as another kind of name."""
        return replace(self, label=label)


def candidate(document: Document, first: int, stop: int, label: str, confidence: float | None) -> Candidate:
    """A candidate whose proclitics are chosen by the lexicons and the article's own words."""
    token = document.tokens[first]
    if not token.is_word:
        return Candidate(first, stop, label, confidence, Cut("", 0, token.form))
    rest = tuple(word.form for word in document.tokens[first + 1 : stop])
    known = (cut for cut in noun_cuts(token.text) if (cut.rest, *rest) in known_names())
    cut = next(known, None) or choose_cut(token.text, document.forms)
    return Candidate(first, stop, label, confidence, cut)


def plain(text: str) -> str:
    """A name as a reader would write it: hamzas and ta marbuta kept, marks and tatweel left out, spaces made one.

    Presentation forms become the letters that they show (ﺩﻣﺸﻖ gives دمشق).
    """
    letters = [compatible(char) for char in text if char.isspace() or normalise(char)]
    return " ".join("".join(letters).replace("_", " ").split())  # #سمير_الحلبي: a hashtag's spaces
