"""Articles for the tests of syntax, of texts whose names are marked in them (`naming.read_marks`)."""

from collections.abc import Iterable

from naming import read_marks

from newsgraph.document import Document
from newsgraph.syntax import Article, read


def article(marked: str) -> Article:
    """The article, read."""
    text, named = read_marks(marked)
    return read(Document(text), named)


def words(read_article: Article, tokens: Iterable[int]) -> str:
    """The tokens, with one space between them."""
    return " ".join(read_article.tokens[at].text for at in tokens)
