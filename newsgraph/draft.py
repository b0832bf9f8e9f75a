"""An article on its way to a report."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from newsgraph.article import Checked
from newsgraph.document import Document, model_form
from newsgraph.report import Language
from newsgraph.screening import faults_of, language_of
from newsgraph.taggers import TaggedSpan


@dataclass(slots=True)
class Draft:
    """What is known of an article before its report is made: `tagged` has what the tagger marks in each sentence."""

    article: Checked
    document: Document
    language: Language | None
    tagged: list[list[TaggedSpan]] = field(default_factory=list)

    @classmethod
    def of(cls, article: Checked) -> "Draft":
        """An article of which nothing is read yet but its language."""
        return cls(article, Document(article.text, published=article.published), language_of(article.text))

    @property
    def arabic(self) -> bool:
        """Whether there is anything to be read: Arabic, or a text without letters, which may hold figures."""
        return self.language is None or self.language.code == "ar"

    @property
    def count(self) -> int:
        """The sentences that the tagger is given."""
        return len(self.document.sentences) if self.arabic else 0

    def words(self) -> Iterator[list[str]]:
        """These sentences."""
        for sentence in self.document.sentences[: self.count]:
            yield [model_form(token.text) for token in self.document.sentence_tokens(sentence)]

    @property
    def given(self) -> dict[str, Any]:
        """What the report says before anything is found."""
        return {
            "text": self.article.text,
            "published": self.article.published,
            "article": self.article.about,
            "language": self.language,
            "warnings": faults_of(self.article.text, self.language),
        }
