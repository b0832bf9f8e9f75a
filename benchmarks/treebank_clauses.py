"""Subjects and objects of verbs, and clause boundaries, against a treebank of Universal Dependencies.

python benchmarks/treebank_clauses.py FILE.conllu[.gz] [--errors N]

A verb of the treebank counts where its subject (nsubj, nsubj:pass) or object (obj) is a noun in the sentence; pronouns, written
or relative, are left out, as what they mean is not in the tree. Found is what `newsgraph.syntax` puts into the slots of the
clause of the same word by a noun of that clause; of a passive the object counts as the treebank's nsubj:pass. Words of the
treebank are parts of tokens (its clitics are words of their own), so both sides are compared token by token.
"""

import argparse
import gzip
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newsgraph.document import Document
from newsgraph.report import Entity, Mention, Organization, Person
from newsgraph.syntax import Article, Filled, Relation, read

_CLAUSES = ("root", "acl:relcl", "acl", "advcl", "ccomp", "xcomp", "conj", "parataxis", "csubj")


@dataclass(frozen=True)
class Word:
    """A word of the treebank, with the place of its first character."""

    start: int
    end: int
    pos: str
    head: int
    relation: str
    features: str


@dataclass(frozen=True)
class Gold:
    """A sentence of the treebank."""

    text: str
    words: list[Word]


def sentences(path: Path) -> Iterator[Gold]:
    """The sentences of a file."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        text, words = "", []
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                words.append(Word(len(text), len(text) + len(cells[1]), cells[3], int(cells[6]) - 1, cells[7], cells[5]))
                text += cells[1] + ("" if "SpaceAfter=No" in cells[9] else " ")
            elif not line.strip() and words:
                yield Gold(text.rstrip(), words)
                text, words = "", []


def names(gold: Gold) -> Iterator[Entity]:
    """The treebank's proper names as entities, as the library would have found them: runs of words that hang together."""
    number = 0
    while number < len(gold.words):
        word, stop = gold.words[number], number + 1
        if word.pos == "PROPN":
            while stop < len(gold.words) and _belongs(gold.words[stop], number, stop):
                stop += 1
            start, end = word.start, gold.words[stop - 1].end
            before = gold.words[number - 1]
            is_glued = number > 0 and before.end == start and before.pos in ("ADP", "CCONJ", "PART")
            glued = gold.text[before.start : start] if is_glued else ""
            mention = Mention(start=start, end=end, text=gold.text[start:end], kind="name", proclitics=glued)
            kind = Person if gold.words[stop - 1].relation == "flat" else Organization
            yield kind(id=f"x-{number}", name=mention.text, mentions=(mention,))
        number = stop


def _belongs(word: Word, first: int, stop: int) -> bool:
    """Whether a word goes on with a name: it hangs on a word of it, as a name's part does."""
    return word.pos in ("PROPN", "ADJ") and first <= word.head < stop and word.relation in ("flat", "nmod", "amod")


def token_of(article: Article, position: int) -> int:
    """The token that holds a character."""
    return next((at for at, token in enumerate(article.tokens) if token.start <= position < token.end), -1)


def gold_slots(gold: Gold, places: list[int]) -> set[tuple[str, int, int]]:
    """The treebank's (slot, verb, noun) as tokens."""
    found = set()
    for number, word in enumerate(gold.words):
        if word.head < 0 or word.pos == "PRON" or gold.words[word.head].pos != "VERB":
            continue
        slot = {"nsubj": "subject", "nsubj:pass": "object", "obj": "object"}.get(word.relation)
        if slot and places[number] != places[word.head]:
            found.add((slot, places[word.head], places[number]))
    return found


def phrases(gold: Gold, places: list[int]) -> set[tuple[str, int, int]]:
    """The treebank's nouns under a preposition, each with what governs it."""
    cased = {word.head for word in gold.words if word.relation == "case"}
    return {
        ("phrase", places[n], places[word.head])
        for n, word in enumerate(gold.words)
        if n in cased and word.pos in ("NOUN", "PROPN") and word.relation in ("obl", "nmod") and places[n] != places[word.head]
    }


def first_conjunct(article: Article, at: int) -> int:
    """The governor of a token; of a later conjunct the first, as the treebank has it."""
    governor, relation = article.tree.governor, article.tree.relation
    while relation[at] is Relation.CONJUNCT and relation[governor[at]] is Relation.CONJUNCT:
        at = governor[at]
    return governor[at]


def found_slots(article: Article, verbs: set[int], expected: set[tuple[str, int, int]]) -> set[tuple[str, int, int]]:
    """Ours, of the same verbs; where ours counts or measures, the noun meant may be the treebank's (عدة [كتب])."""
    found = set()
    for clause in article.clauses:
        if clause.predicate in verbs:
            for name, slot in (("subject", clause.subject), ("object", clause.object), ("object", clause.second_object)):
                if slot is not None and slot.filled in (Filled.AFTER, Filled.BEFORE):
                    meant = (name, clause.predicate, article.phrase(slot.head).meant)
                    found.add(meant if meant in expected else (name, clause.predicate, slot.head))
    return found


def main() -> None:
    """Print recall and precision of verbs, subjects, objects and governors of clauses."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--errors", type=int, default=0, help="print so many wrong sentences, by chance")
    options = parser.parse_args()
    gold_count, found_count, both = Counter[str](), Counter[str](), Counter[str]()
    wrong: list[str] = []
    for gold in sentences(options.file):
        article = read(Document(gold.text), list(names(gold)))
        places = [token_of(article, word.start) for word in gold.words]
        verbs = {places[n] for n, word in enumerate(gold.words) if word.pos == "VERB"}
        ours = {clause.predicate for clause in article.clauses if article.words[clause.predicate].is_verb}
        expected = gold_slots(gold, places)
        pronouns = {places[n] for n, word in enumerate(gold.words) if word.pos == "PRON"} - {slot[2] for slot in expected}
        found = {slot for slot in found_slots(article, verbs, expected) if slot[2] not in pronouns}
        pairs = {
            ("governor", places[n], places[w.head])
            for n, w in enumerate(gold.words)
            if w.pos == "VERB" and w.head >= 0 and w.relation in _CLAUSES
        }
        governed = {("governor", at, first_conjunct(article, at)) for at in verbs & ours if article.tree.governor[at] >= 0}
        under = phrases(gold, places)
        attached = {("phrase", at, article.tree.governor[at]) for _, at, _ in under}
        for _, want, have in (
            ("phrase", under, attached),
            ("verb", {("verb", v, v) for v in verbs}, {("verb", v, v) for v in ours}),
            ("slot", expected, found),
            ("governor", pairs, governed),
        ):
            for name, *_ in want:
                gold_count[name] += 1
            for name, *_ in have:
                found_count[name] += 1
            for name, *_ in want & have:
                both[name] += 1
        if expected != found:
            wrong.append(_told(article, expected, found))
    for name in gold_count:
        recall, precision = both[name] / gold_count[name], both[name] / max(1, found_count[name])
        score = 2 * recall * precision / max(1e-9, recall + precision)
        print(f"{name:9} recall {recall:.3f}  precision {precision:.3f}  F1 {score:.3f}  ({gold_count[name]})")
    for text in random.Random(1).sample(wrong, min(options.errors, len(wrong))):
        print(text)


def _told(article: Article, expected: set[tuple[str, int, int]], found: set[tuple[str, int, int]]) -> str:
    rows = [f"\n{article.document.text}"]
    for mark, some in (("missed", expected - found), ("wrong", found - expected)):
        rows += [
            f"  {mark:7} {slot:8} {article.tokens[verb].text} -> {article.tokens[noun].text}"
            for slot, verb, noun in sorted(some, key=lambda s: s[1])
        ]
    return "\n".join(rows)


if __name__ == "__main__":
    main()
