"""A table of phrases that knows at once that no phrase of it begins with a word, as most words of a text begin none."""

from collections.abc import Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

from newsgraph.lexicons.objects import Phrase

Meaning = TypeVar("Meaning")


class Hit(NamedTuple, Generic[Meaning]):
    """A phrase met in a sentence: the position behind it (its first where it was looked for going back), and what it means."""

    at: int
    meaning: Meaning


class PhraseTable(dict[Phrase, Meaning]):
    """From phrases to what they mean. It is not changed once it is made."""

    def __init__(self, rows: Mapping[Phrase, Meaning] | Iterable[tuple[Phrase, Meaning]]) -> None:
        super().__init__(rows)
        self.longest: dict[str, int] = {}
        """For each word that phrases begin with, the words of the longest of them."""
        for phrase in self:
            self.longest[phrase[0]] = max(len(phrase), self.longest.get(phrase[0], 0))
