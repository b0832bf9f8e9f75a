"""The one way in which tests say what is named in their texts: marks inside the text.

[o الجيش] is an organization, [p حلب] a place, [c روسيا] a country, [n سمير] a person. `read_marks` makes entities of them, and
what is written right before a bracket is the mention's proclitics: ب[p حلب]. `tagged` makes of them what a tagger says, which
marks whole words, clitics on: [p بحلب].
"""

import re
from dataclasses import dataclass

from newsgraph.document import Document
from newsgraph.report import Entity, Mention, Organization, Person, Place
from newsgraph.taggers import TaggedSpan

_MAKE: dict[str, type[Person] | type[Place] | type[Organization]] = {
    "person": Person,
    "place": Place,
    "organization": Organization,
}
_SIGN = re.compile(r"\[([opcn]) |\]")
_LETTERS = "".join(chr(code) for code in range(0x0621, 0x064B))
_LONGEST = 8  # letters of all the proclitics that a word can have, and more
_KINDS = {"o": "organization", "p": "place", "c": "place", "n": "person"}
_LABELS = {"o": "ORG", "p": "LOC", "c": "LOC", "n": "PER"}
_SURE = 0.95


@dataclass(frozen=True)
class Mark:
    """A marked name: its letter, and where it lies in the text without marks."""

    letter: str
    start: int
    text: str
    proclitics: str


def marks(text: str) -> tuple[str, list[Mark]]:
    """The text without its marks, and these in order, one that holds another before it."""
    plain, at = "", 0
    opened: list[tuple[str, int]] = []
    found = []
    for sign in _SIGN.finditer(text):
        plain, at = plain + text[at : sign.start()], sign.end()
        if sign[1]:
            opened.append((sign[1], len(plain)))
        elif opened:
            letter, start = opened.pop()
            found.append(Mark(letter, start, plain[start:], _before(plain, start)))
        else:
            plain += "]"
    return plain + text[at:], sorted(found, key=lambda mark: (mark.start, -len(mark.text)))


def _before(plain: str, start: int) -> str:
    """The letters written right before a mark."""
    near = plain[max(0, start - _LONGEST) : start]
    return near[len(near.rstrip(_LETTERS)) :]


def unmarked(text: str) -> str:
    """The text without its marks."""
    return marks(text)[0]


def read_marks(text: str) -> tuple[str, list[Entity]]:
    """The text without its marks, and one entity for each distinct name marked in it."""
    plain, found = marks(text)
    mentions: dict[tuple[str, str], list[Mention]] = {}
    for mark in found:
        stop = mark.start + len(mark.text)
        mention = Mention(start=mark.start, end=stop, text=mark.text, kind="name", proclitics=mark.proclitics)
        mentions.setdefault((mark.letter, mark.text), []).append(mention)
    rows = enumerate(mentions.items(), 1)
    return plain, [_entity(letter, number, name, tuple(some)) for number, ((letter, name), some) in rows]


def tagged(text: str) -> tuple[Document, list[list[TaggedSpan]]]:
    """The document without its marks, and for each sentence the spans that they stand for."""
    plain, found = marks(text)
    document = Document(plain)
    spans: list[list[TaggedSpan]] = [[] for _ in document.sentences]
    for mark in found:
        stop = mark.start + len(mark.text)
        inside = [at for at, token in enumerate(document.tokens) if token.start < stop and mark.start < token.end]
        number = next(n for n, s in enumerate(document.sentences) if s.first <= inside[0] < s.stop)
        first = document.sentences[number].first
        spans[number].append(TaggedSpan(inside[0] - first, inside[-1] + 1 - first, _LABELS[mark.letter], _SURE))
    return document, spans


def _entity(letter: str, number: int, name: str, mentions: tuple[Mention, ...]) -> Entity:
    kind = _KINDS[letter]
    one = _MAKE[kind](id=f"{kind}-{number}", name=name, mentions=mentions)
    return one.model_copy(update={"category": "country" if letter == "c" else "city"}) if isinstance(one, Place) else one
