"""What a tagger is to the rest of the library."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class TaggedSpan:
    """A name in a sentence: the tokens `first` to `stop` (half-open), clitics still on.

    `label` is PER, LOC or ORG. `confidence` is the model's own probability that exactly these tokens are one name
    of this kind (0..1), or None where the model has none to give.
    """

    first: int
    stop: int
    label: str
    confidence: float | None


class Tagger(Protocol):
    """Anything that finds names in tokenised sentences; safe to call from several threads."""

    @property
    def name(self) -> str:
        """What to call the model in a report's provenance."""
        ...

    @property
    def sha256(self) -> str | None:
        """The checksum of the model's file, where it has one."""
        ...

    @property
    def version(self) -> str | None:
        """The version of the software that runs it."""
        ...

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        """The names of each sentence in order, none overlapping; tokens are given as `newsgraph.document.model_form` makes them.

        The pipeline checks the answer (one list a sentence, spans inside it, known labels) and raises InputError
        where it cannot be used.
        """
        ...
