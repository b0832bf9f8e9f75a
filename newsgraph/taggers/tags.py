"""Reading the tags that a sequence model gives: BIO or BIOES, whole or broken."""

from collections.abc import Iterator

LABELS = {"PER": "PER", "PERS": "PER", "PERSON": "PER", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC", "ORG": "ORG"}
"""What models call the kinds that we know; every other label is left out."""


def readable(tag: str) -> str:
    """The tag, or no name where it is none of BIOES: a model may still emit its padding."""
    return tag if tag[1:2] == "-" else "O"


def stretches(tags: list[str]) -> Iterator[tuple[int, int, str]]:
    """The names that the tags mark, as (first, stop, label), none overlapping: a broken name counts as far as it goes."""
    first = 0
    for at, tag in enumerate(tags):
        before = tags[at - 1] if at else "O"
        after = tags[at + 1] if at + 1 < len(tags) else "O"
        if tag[0] in "BS" or before[2:] != tag[2:] or before[0] in "ES":
            first = at
        if tag != "O" and (tag[0] in "ES" or after[2:] != tag[2:] or after[0] in "BS"):
            yield first, at + 1, tag[2:]
