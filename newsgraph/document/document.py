"""One article with its views, each made when first asked for."""

from collections import Counter, defaultdict
from datetime import date

from newsgraph.document.cached import cached_property
from newsgraph.document.lines import Break, line_breaks
from newsgraph.document.reading import reading
from newsgraph.document.sentences import Sentence, split_sentences
from newsgraph.document.tokens import Token, tokenise


class Document:
    """The article exactly as given (`text`, never changed) and when it was published, if that is known."""

    def __init__(self, text: str, *, published: date | None = None) -> None:
        self.text = text
        self.published = published

    @cached_property
    def reading(self) -> str:
        """The text as it is read, of the same length: in the habits of print (محافظه as محافظة), without a web page's marks."""
        return reading(self.text)

    @cached_property
    def tokens(self) -> list[Token]:
        """Words, numbers and signs of the reading, in order."""
        return tokenise(self.reading)

    @cached_property
    def forms(self) -> Counter[str]:
        """How the article's words read, and how often each stands there."""
        return Counter(token.form for token in self.tokens)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """For each of these words the tokens that read so, in order."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for at, token in enumerate(self.tokens):
            found[token.form].append(at)
        return dict(found)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Ranges of tokens, in order, covering all of them."""
        return split_sentences(self.tokens, self.breaks)

    @cached_property
    def breaks(self) -> list[Break]:
        """For each token what stands before it: nothing, a fold inside a line, a line end, an empty line."""
        return line_breaks(self.reading, self.tokens)

    def form(self, at: int) -> str:
        """How the token there reads; nothing outside the article."""
        return self.tokens[at].form if 0 <= at < len(self.tokens) else ""

    def sentence_tokens(self, sentence: Sentence) -> list[Token]:
        """The tokens of one sentence."""
        return self.tokens[sentence.first : sentence.stop]
