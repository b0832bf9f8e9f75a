"""The tree of each sentence as text, for people: clauses with their slots, and who said which rule made what."""

from collections.abc import Iterator, Mapping, Sequence

from newsgraph.syntax.article import Article
from newsgraph.syntax.clauses import Clause, Oblique, Slot

Notes = Mapping[int, Sequence[str]]
"""By token what later layers made there and by which rule (`* claim-1: cue قال, frame say+that`)."""


def explain(article: Article, notes: Notes | None = None) -> str:
    """Every sentence with its clauses, each under the clause that holds it.

    قال الوزير إن القوات استعادت البلدة
      main قال | subject الوزير (after)
        complement استعادت | subject القوات (before) | object البلدة (after)
    """
    clauses: dict[int, list[Clause]] = {}
    for clause in article.clauses:
        clauses.setdefault(article.sentence_of[clause.predicate], []).append(clause)
    rows = (_sentence(article, number, clauses.get(number, []), notes or {}) for number in range(len(article.sentences)))
    return "\n".join(line for row in rows for line in row)


def _sentence(article: Article, number: int, own: Sequence[Clause], notes: Notes) -> Iterator[str]:
    sentence = article.sentences[number]
    start, end = article.chars(sentence.first, sentence.stop)
    yield " ".join(article.document.text[start:end].split())
    below: dict[int, list[Clause]] = {}
    for clause in own:
        below.setdefault(clause.parent, []).append(clause)
    waiting = [(1, clause) for clause in reversed(below.get(-1, []))]
    while waiting:
        depth, clause = waiting.pop()
        yield "  " * depth + " | ".join(_parts(article, clause))
        yield from ("  " * depth + f"  {note}" for at in _own_tokens(article, clause) for note in notes.get(at, ()))
        waiting += [(depth + 1, other) for other in sorted(below.get(clause.number, []), key=lambda c: -c.predicate)]


def _own_tokens(article: Article, clause: Clause) -> list[int]:
    return [at for at in range(clause.first, clause.stop) if article.clause_of[at] == clause.number]


def _parts(article: Article, clause: Clause) -> Iterator[str]:
    yield f"{clause.kind} {article.tokens[clause.predicate].text}" + (" (passive)" if clause.passive else "")
    yield from (f"{operator.kind} {article.tokens[operator.at].text}" for operator in clause.operators)
    for name, slot in (("subject", clause.subject), ("object", clause.object), ("object", clause.second_object)):
        if slot is not None:
            yield f"{name} {_filled(article, slot)}"
    yield from (_oblique(article, oblique) for oblique in clause.obliques)
    if clause.antecedent >= 0:
        yield f"of {article.tokens[clause.antecedent].text}"


def _filled(article: Article, slot: Slot) -> str:
    phrase = article.phrase(slot.head)
    words = article.tokens[slot.head].text if slot.filled == "suffix" else _words(article, phrase.first, phrase.core_stop)
    return f"{words} ({slot.filled})"


def _oblique(article: Article, oblique: Oblique) -> str:
    phrase = article.phrase(oblique.head)
    return f"{oblique.preposition or 'when'} {_words(article, oblique.head, max(phrase.core_stop, oblique.head + 1))}"


def _words(article: Article, first: int, stop: int) -> str:
    return " ".join(token.text for token in article.tokens[first:stop])
