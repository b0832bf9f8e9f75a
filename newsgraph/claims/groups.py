"""Groups of function words by what they do around a claim, from `words.tsv`."""

from functools import cache
from typing import Literal, get_args

from newsgraph.claims.rows import read_rows
from newsgraph.document import normalise
from newsgraph.errors import LexiconError

Group = Literal[
    "adverb", "adjunct", "pronoun", "demonstrative", "occasion", "clause", "conjunction", "relative", "preposition",
    "negation", "auxiliary", "background", "feeling", "denied_object", "non_object", "noun_that",
    "non_source", "probable", "possible", "no_doubt", "content_noun", "addressee", "no_headline",
    "by_adverb", "not_media", "gesture", "aside", "lead", "likely", "comment", "impersonal", "plain_saying",
    "unsaid", "light", "day", "quality", "belonging", "chief", "press", "relation", "naming", "relaying",
    "no_verb", "pointing", "setting", "manner", "period", "which", "toward", "text",
    "speech", "same", "that", "so_that", "what", "meanwhile", "while",
    "pointer", "we", "blame", "issued", "about", "as", "according", "wish", "view", "contrast", "opening",
    "whatever", "light_opening", "no_governor", "weak_governor", "you_were", "done",
]  # fmt: skip
"""Every group there is; a file that has another, or lacks one, is refused."""


@cache
def group(name: Group) -> frozenset[str]:
    """The words of one group of `words.tsv`, as they read."""
    return _groups()[name]


@cache
def _groups() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for name, *some in read_rows("words.tsv", 0):
        if name not in get_args(Group) or name in table:
            raise LexiconError(f"words.tsv: the group {name!r} is unknown, or stands twice")
        table[name] = frozenset(normalise(word) for word in some)
    if missing := set(get_args(Group)) - table.keys():
        raise LexiconError(f"words.tsv lacks the groups {sorted(missing)}")
    return table
