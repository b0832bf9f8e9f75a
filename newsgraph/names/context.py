"""What the words beside a name say about its kind: صحيفة الشرق الأوسط is no region, مدرب روما trains no city."""

from collections import Counter
from collections.abc import Iterator, Sequence

from newsgraph.document import Document
from newsgraph.document.letters import AND, ARTICLE, BY, FOR
from newsgraph.lexicons import words
from newsgraph.lexicons.nouns import body_nouns
from newsgraph.matching import noun_cuts
from newsgraph.names.beside import beside
from newsgraph.names.candidates import Candidate
from newsgraph.names.spelling import Key, known, phrases

_OPENING = frozenset("«\"“‘'")
_CLOSING = frozenset("»\"”’'")
_NEAR = 7  # tokens between a result and the club that it was won against


def settled(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, places among them turned into the newspapers and clubs that their context shows them to be."""
    names = _without_products(document, names)
    found = [_as_body(name) if _is_medium(document, name) or _is_club(document, name) else name for name in names]
    clubs = _clubs(document, found)
    return [_as_body(name) if name.key(document.tokens) in clubs and _is_elsewhere(document, name) else name for name in found]


def _without_products(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names but for what a noun says is a product, a work or the like (تطبيق «درب»), there and elsewhere if unknown."""
    products = [name for name in names if _is_product(document, name)]
    unknown = {key for name in products if (key := name.key(document.tokens)) not in known()}
    left = set(products)
    return [name for name in names if name not in left and name.key(document.tokens) not in unknown]


def _is_product(document: Document, name: Candidate) -> bool:
    """Whether a name stands alone in quotation marks behind such a noun."""
    after = document.tokens[name.stop].form if name.stop < len(document.tokens) else ""
    if name.label == "PER" or name.cut.proclitics:
        return False
    if (
        name.label == "ORG"
        and name.key(document.tokens) not in known()
        and name.cut.rest.removeprefix(ARTICLE) not in body_nouns()
    ):
        before = document.tokens[name.first - 1].form if name.first else ""
        if before in words("event_nouns.txt"):
            return True
    if not _is_quoted(document, name) or after not in _CLOSING:
        return False
    return any(reading in words("product_nouns.txt") for reading in _readings(document, name.first - 2))


def _as_body(name: Candidate) -> Candidate:
    return name.relabelled("ORG", settled=True)


def _is_medium(document: Document, name: Candidate) -> bool:
    """A name after the noun for a newspaper, or no person's in quotation marks to whom something is said (لـ«...»)."""
    key = name.key(document.tokens)
    if name.cut.proclitics or (key in known() and key not in phrases("media_places.tsv")):
        return False
    quoted = _is_quoted(document, name)
    before = list(_readings(document, name.first - 1 - quoted))
    addressed = quoted and name.label != "PER" and any(reading in (FOR, AND + FOR) for reading in before)
    return addressed or any(reading in words("media_heads.txt") for reading in before)


def _is_club(document: Document, name: Candidate) -> bool:
    if name.label == "PER" or name.cut.proclitics:
        return False
    at = name.first - 1 - _is_quoted(document, name)
    before = set(_readings(document, at))
    key = name.key(document.tokens)
    if key in phrases("club_cities.txt"):
        return bool(before & words("club_heads.txt")) or (bool(before & beside("against")) and _after_result(document, at))
    return bool(before & beside("club")) and key not in known()


def _after_result(document: Document, at: int) -> bool:
    """Whether a result was told just before: فاز, a score perhaps, على."""
    near = (reading for place in range(max(0, at - _NEAR), at) for reading in _readings(document, place))
    return any(reading in words("match_words.txt") for reading in near)


def _clubs(document: Document, names: Sequence[Candidate]) -> set[Key]:
    """The cities whose club the article speaks of more often than it says that something is in them."""
    balance: Counter[Key] = Counter()
    for name in names:
        key = name.key(document.tokens)
        if key in phrases("club_cities.txt"):
            balance[key] += 1 if _is_settled_body(name) else 0 if _is_elsewhere(document, name) else -1
    settled_keys = {name.key(document.tokens) for name in names if _is_settled_body(name)}
    return {key for key, count in balance.items() if count > 0 and key in settled_keys}


def _is_settled_body(name: Candidate) -> bool:
    return name.settled and name.label == "ORG"


def _is_elsewhere(document: Document, name: Candidate) -> bool:
    """Whether nothing beside a place says that something is in it, or on the way to it."""
    if name.label != "LOC" or name.cut.proclitics.endswith(BY):
        return False
    return not any(reading in words("place_contexts.txt") for reading in _readings(document, name.first - 1))


def _is_quoted(document: Document, name: Candidate) -> bool:
    return name.first > 0 and document.tokens[name.first - 1].form in _OPENING


def _readings(document: Document, at: int) -> Iterator[str]:
    """The word at that place, with and without its clitics; nothing where no word is."""
    if at >= 0 and document.tokens[at].is_word:
        yield from (cut.rest for cut in noun_cuts(document.tokens[at].text))
