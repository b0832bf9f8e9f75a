"""Articles for the tests of syntax: a text, and the names in it, each found wherever it stands."""

from collections.abc import Iterable

from naming import Name, named

from newsgraph.document import Document
from newsgraph.syntax import Article, read


def article(text: str, *names: Name) -> Article:
    """The article, read."""
    return read(Document(text), named(text, *names))


def words(read_article: Article, tokens: Iterable[int]) -> str:
    """The tokens, with one space between them."""
    return " ".join(read_article.tokens[at].text for at in tokens)
