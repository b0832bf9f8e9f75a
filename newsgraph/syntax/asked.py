"""What a phrase hangs on for its meaning, where the tree hangs it on the nearest word that can have one."""

from newsgraph.syntax.article import Article
from newsgraph.syntax.government import government
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.tree import Relation

TAKES = 25
"""Percent of a verb's clauses with a phrase under the preposition: from here on that is its object."""

_SELDOM = 5
"""Percent of a word's phrases: from here on one under the preposition may well be its own."""


def governor(article: Article, at: int) -> int:
    """What a word hangs on, or the verb further up that asks for its preposition: لم تسفر الهزة التي ضربت المدينة [عن قتلى]."""
    first, under = article.tree.governor[at], article.parsed.prepositions[at]
    hangs = article.tree.relation[at] in (Relation.OBLIQUE, Relation.ATTRIBUTE) and under in group("far")
    if not hangs or _takes(article, first, under) >= _SELDOM:
        return first
    return next((above for above in article.tree.above(first) if _takes(article, above, under) >= TAKES), first)


def _takes(article: Article, word: int, preposition: str) -> int:
    """In how many of a hundred places a word, or the verb that it is of, has a phrase under the preposition."""
    read = article.words[word]
    verb = government("v", read.lemma if read.is_verb else read.verb).prepositions.get(preposition, 0)
    return max(verb, 0 if read.is_verb else government("n", read.lemma).prepositions.get(preposition, 0))
