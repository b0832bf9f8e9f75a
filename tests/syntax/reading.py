"""Articles for the tests of syntax: a text, and the names in it, each found wherever it stands."""

import re
from collections.abc import Iterable

from newsgraph.document import Document
from newsgraph.report import Entity, Mention, Organization, Person, Place
from newsgraph.syntax import Article, read


def article(text: str, *, persons: Iterable[str] = (), places: Iterable[str] = (), bodies: Iterable[str] = ()) -> Article:
    """The article, read."""
    found: list[Entity] = []
    for kind, names in ((Person, persons), (Place, places), (Organization, bodies)):
        for number, name in enumerate(names):
            if mentions := _mentions(text, name):
                found.append(kind(id=f"{kind.__name__.lower()}-{number + 1}", name=name, mentions=mentions))
    return read(Document(text), found)


def words(read_article: Article, tokens: Iterable[int]) -> str:
    """The tokens, with one space between them."""
    return " ".join(read_article.tokens[at].text for at in tokens)


def _mentions(text: str, name: str) -> tuple[Mention, ...]:
    return tuple(Mention(start=m.start(), end=m.end(), text=m[0], kind="name") for m in re.finditer(re.escape(name), text))
