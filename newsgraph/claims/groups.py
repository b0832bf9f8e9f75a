"""Groups of function words by what they do around a claim, from `words.tsv`."""

from functools import cache
from typing import Literal, get_args

from newsgraph.lexicons.groups import read_groups

Group = Literal[
    "adverb", "adjunct", "demonstrative", "occasion", "clause", "conjunction", "relative", "preposition",
    "negation", "auxiliary", "background", "feeling", "denied_object", "non_object", "noun_that",
    "non_source", "probable", "possible", "no_doubt", "content_noun", "addressee", "no_headline",
    "by_adverb", "not_media", "aside", "lead", "likely", "comment", "impersonal", "plain_saying",
    "light", "day", "quality", "belonging", "chief", "press", "naming", "relaying",
    "commoner_verb", "no_verb", "pointing", "setting", "manner", "period", "which", "toward", "text",
    "speech", "same", "that", "so_that", "what", "meanwhile", "while",
    "pointer", "detail", "blame", "about", "as", "according", "wish", "view", "contrast", "opening",
    "said", "ago", "during", "place", "whatever", "light_opening", "no_governor", "weak_governor", "you_were", "done", "saying",
    "news", "behalf",
]  # fmt: skip
"""Every group there is; a file that has another, or lacks one, is refused."""


@cache
def group(name: Group) -> frozenset[str]:
    """The words of one group of `words.tsv`, as they read."""
    return frozenset(read_groups("newsgraph.claims", "words.tsv", get_args(Group))[name])
