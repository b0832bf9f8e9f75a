"""A tagger of one name, for tests of streams and processes."""

from collections.abc import Sequence

from newsgraph.taggers import TaggedSpan


class Words:
    """A Tagger that takes تيمور for a person, and cannot bear قنبلة."""

    name, sha256, version = "words", None, None

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        if any("قنبله" in words or "قنبلة" in words for words in sentences):
            raise ZeroDivisionError("boom")
        return [[TaggedSpan(at, at + 1, "PER", 0.9) for at, word in enumerate(words) if word == "تيمور"] for words in sentences]
