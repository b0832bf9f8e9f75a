"""Which prepositions verbs and nouns govern, and how often a verb has an object: counted in news that nobody annotated.

python training/syntax_government.py TEXTS.jsonl.gz... > newsgraph/syntax/data/government.tsv

Each line of the input is a JSON object with the article under `text`. A noun counts where it ends a noun phrase, a verb once for
each clause of its own; a preposition counts for a noun where it stands right behind it, for a verb where its phrase stands in the
clause before any comma. Shares are of all such places, in percent; rare words and small shares are left out.
"""

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from newsgraph.document import Document
from newsgraph.morphology import Pos
from newsgraph.syntax import Article, ClauseKind, Filled, read
from newsgraph.syntax.chunks import chunks
from newsgraph.syntax.draft import ChunkKind, Draft
from newsgraph.syntax.tree import Relation

LEAST = 30
"""Places that a word must be seen at."""
SHARE = 8
"""Percent of them that a preposition must have."""
SAYS = "ان"
"""Stands for a clause that says what is the case (أنّ and its subject), as verbs of saying and thinking have it."""
PASSIVES = {"قتل": 90, "جرح": 90}
"""Verbs told in the passive so often (الذين قتلوا) that a count takes it for the active without an object."""
_NOUNS = frozenset({Pos.NOUN, Pos.MASDAR, Pos.PARTICIPLE, Pos.ADJECTIVE})


def articles(paths: list[Path], most: int) -> Iterator[Article]:
    """The texts, read."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if number % 2 == 0:
                    yield read(Document(json.loads(line)["text"]), [])
                if number >= most * 2:
                    break


class Counts:
    """Places and prepositions of verbs and nouns."""

    def __init__(self) -> None:
        self.seen: Counter[tuple[str, str]] = Counter()
        self.governs: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.objects: Counter[str] = Counter()
        self.objectless: Counter[str] = Counter()

    def add(self, article: Article) -> None:
        """Count an article."""
        self._nouns(article)
        for clause in article.clauses:
            above = clause.governor
            named = clause.subject is not None and clause.predicate > clause.subject.head > clause.opener >= 0
            if clause.kind is ClauseKind.COMPLEMENT and named and article.words[above].is_verb:
                self.governs["v", article.words[above].lemma][SAYS] += 1
            if article.words[clause.predicate].is_verb:
                lemma = article.words[clause.predicate].lemma
                self.seen["v", lemma] += 1
                self.governs["v", lemma].update({oblique.preposition for oblique in clause.obliques if oblique.preposition})
                # A lone noun behind the verb may be the subject of its passive (قتل رجل), so that only others tell.
                sure = clause.subject is not None and clause.subject.filled in (Filled.BEFORE, Filled.ANTECEDENT)
                if clause.object is not None and (clause.object.filled is Filled.SUFFIX or sure):
                    self.objects[lemma] += 1
                elif sure:
                    self.objectless[lemma] += 1

    def _nouns(self, article: Article) -> None:
        count = len(article.tokens)
        blank = [-1] * count, [Relation.ROOT] * count, [""] * count, [-1] * count
        draft = Draft(article.forms, article.words, article.mentions.at, article.quotations, *blank)
        for sentence in article.sentences:
            row = chunks(draft, sentence.first, sentence.stop)
            for chunk, after in pairwise(row):
                word = article.words[chunk.last] if chunk.kind is ChunkKind.NOUN else None
                if word is not None and word.pos in _NOUNS and not word.guessed:
                    self.seen["n", word.lemma] += 1
                    if after.kind is ChunkKind.NOUN and after.preposition and not after.joined:
                        self.governs["n", word.lemma][after.preposition] += 1


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="+", type=Path)
    parser.add_argument("--most", type=int, default=2000, help="articles of each file")
    options = parser.parse_args()
    counts = Counts()
    for article in articles(options.texts, options.most):
        counts.add(article)
    print(
        "# Derived by training/syntax_government.py: v or n, lemma, percent of its places with an object (verbs), preposition and"
    )
    print("# percent of its places, and so on. Counts over news texts; no text is in it.")
    for (kind, lemma), seen in sorted(counts.seen.items()):
        if seen >= LEAST:
            sure = counts.objects[lemma] + counts.objectless[lemma]
            share = str(round(100 * counts.objects[lemma] / sure)) if kind == "v" and sure >= 10 else "-"
            share = str(PASSIVES[lemma]) if kind == "v" and lemma in PASSIVES else share
            shares = [(p, round(100 * n / seen)) for p, n in counts.governs[kind, lemma].most_common()]
            kept = [cell for p, n in shares if n >= SHARE for cell in (p, str(n))]
            if kept or share != "-":
                print("\t".join((kind, lemma, share, *kept)))


if __name__ == "__main__":
    main()
