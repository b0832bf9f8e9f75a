"""Compile `newsgraph/morphology/data/nouns.tsv`: gender, number, humanness and singular of the nouns of news.

    python -m training.nouns build/counts.pkl build/agreement.pkl

What agrees with a noun tells. A word that agrees like a feminine and has no feminine ending is a plural of things, if a singular
that its pattern allows means nearly the same (by the word vectors of the embedded model), else feminine; a word behind which
people stand (الذين, مصريون) is a plural of people.
"""

import pickle
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from newsgraph.document import normalise
from newsgraph.document.cached import cached_property
from newsgraph.lexicons.loader import parse_rows
from newsgraph.lexicons.nouns import body_nouns, titles
from newsgraph.morphology.closed import functions
from newsgraph.morphology.inventory import Inventory, table
from newsgraph.morphology.nouns import adjectives
from training.agreement import Agreement
from training.plurals import SURE, singulars

PACKAGE = Path(__file__).resolve().parents[1] / "newsgraph"
OUT = PACKAGE / "morphology" / "data" / "nouns.tsv"
HEAD = """# Nouns, derived by training/nouns.py from what agrees with them in news; own_nouns.tsv corrects it. Columns: the word,
# gender (m f, b takes ة and ون, - either or unknown), number (s d p), h people, t things, - unknown; its singular or -."""
FREQUENT, ALIKE = 25, 0.5
READ_OTHERWISE = frozenset({"بدور"})
"""Words that news has with a preposition, whatever else they may be: بدور, بدوره."""
PLURALS = frozenset({"عابدين", "تمرين", "هدافين"})
"""Words in ين that are no duals."""
FEMININE = frozenset(
    map(
        normalise,
        (
            *(
                "حرب",
                "أرض",
                "نار",
                "شمس",
                "يد",
                "عين",
                "أذن",
                "قدم",
                "ساق",
                "روح",
                "نفس",
                "بئر",
                "دار",
                "كأس",
                "عصا",
                "ريح",
                "سن",
            ),
            *("سن", "كتف", "كف", "إصبع", "سماء", "قوس", "كبد", "بطن", "أم", "أخت", "بنت", "ذكرى", "دعوى", "شكوى", "فتوى", "عدوى"),
            *("جدوى", "رؤيا", "فوضى", "حمى", "كهرباء", "دنيا", "أفعى", "قدس", "صحراء", "ضوضاء", "هند", "شرطة"),
        ),
    )
)


class Corpus:
    """Counts, agreement and meaning."""

    def __init__(self, counts: Path, agreement: Path) -> None:
        words, numbers = pickle.loads(counts.read_bytes())
        self.counts = Counter(dict(zip(words, numbers.tolist(), strict=True)))
        self.nouns: dict[str, Agreement] = pickle.loads(agreement.read_bytes())
        folder = PACKAGE / "taggers" / "embedded"
        self._ids = {word: at for at, word in enumerate((folder / "words.txt").read_text(encoding="utf-8").split("\n"))}
        whole: Any = np.load(folder / "vectors.npy").astype(np.float32)
        self._unit = whole / (np.linalg.norm(whole, axis=1, keepdims=True) + 1e-9)
        self.verbs = Inventory.of(table())

    def often(self, word: str) -> int:
        """How often the word stands bare, with article, and behind و."""
        return sum(self.counts[front + word] for front in ("", "ال", "و"))

    def alike(self, one: str, two: str) -> float:
        """The cosine of the words, with or without article, whichever is nearer."""
        found = [-1.0]
        for first, second in ((one, two), ("ال" + one, "ال" + two), (one, "ال" + two), ("ال" + one, two)):
            if first in self._ids and second in self._ids:
                found.append(float(self._unit[self._ids[first]] @ self._unit[self._ids[second]]))
        return max(found)

    @cached_property
    def persons(self) -> frozenset[str]:
        """Singular nouns for people, of our own lexicons."""
        found = {word for word, title in titles().items() if title.kind != "honorific"}
        for kind, *words in parse_rows(
            "speakers.tsv", (PACKAGE / "claims" / "data" / "speakers.tsv").read_text(encoding="utf-8")
        ):
            if kind == "role":
                found.update(map(normalise, words))
        return frozenset(found) - set(body_nouns())

    @cached_property
    def candidates(self) -> frozenset[str]:
        """Words that can be nouns: used with an article, and not as an adjective behind another."""
        elatives = {form for form, some in adjectives().items() if form[0] == "ا" and not any(row.both for row in some)}
        closed, described = {*functions(), *elatives}, {*adjectives(), *self.verbs.participles}
        return frozenset(
            word
            for word, said in self.nouns.items()
            if said.definite >= (FREQUENT if len(word) > 2 else 300) and word not in closed
            and 50 * self.counts[word] >= said.definite and all("ء" <= letter <= "ي" for letter in word)
            and (said.after_article < 0.4 or not {word, word.removesuffix("ة")} & described)
        )  # fmt: skip


def votes(said: Agreement) -> tuple[float, float, float]:
    """Masculine, feminine, people."""
    masculine = said.behind["masculine"] + said.behind["he_who"] + said.before["this_m"]
    feminine = said.behind["feminine"] + said.behind["she_who"] + said.before["this_f"]
    people = said.behind["people"] + said.behind["broken"] + said.behind["they_who"] + 2 * said.before["these"]
    return masculine + 0.5 * said.bare["masculine"], feminine + 0.5 * said.bare["feminine"], people


def plural_of(corpus: Corpus, word: str) -> str:
    """The singular of a broken plural; empty where none is near in meaning."""
    best = (ALIKE, "")
    for one in dict.fromkeys(singulars(word)):
        if one == word or one not in corpus.candidates | set(corpus.verbs.masdars):
            continue
        masculine, feminine, _ = votes(corpus.nouns[one]) if one in corpus.nouns else (1, 0, 0)
        if not one.endswith("ة") and feminine > 2 * masculine + 3 and one not in FEMININE:
            continue
        best = max(best, (corpus.alike(word, one), one))
    return best[1]


def broken(corpus: Corpus) -> dict[str, tuple[bool, str]]:
    """Broken plurals: whether they are people, and the singular or -."""
    found = {}
    for word in corpus.candidates - FEMININE:
        masculine, feminine, people = votes(corpus.nouns[word])
        masdar = word in corpus.verbs.masdars
        if word.endswith(("ات", "ون", "ين")) or (masdar and feminine + people < max(10, 3 * masculine)):
            continue
        crowd = people >= 5 and people > 0.12 * (people + feminine) and people > 0.15 * masculine
        sure = SURE.fullmatch(word) is not None and len(word) > 4
        things = feminine > 1.5 * masculine and feminine >= (2 if sure else 4)
        if not crowd and not (things and (sure or not word.endswith("ة"))):
            continue
        singular = plural_of(corpus, word)
        if singular or (sure and not word.endswith("ة") and not masdar):
            found[word] = (crowd, singular or "-")
    return found


def rows(corpus: Corpus) -> Iterator[tuple[str, str, str, str, str]]:
    """The table."""
    plurals = broken(corpus)
    people = {one for crowd, one in plurals.values() if crowd} | corpus.persons
    things = {one for crowd, one in plurals.values() if not crowd} | set(body_nouns())
    for word in sorted(corpus.candidates | corpus.persons):
        if word in plurals:
            crowd, singular = plurals[word]
            yield (
                word,
                "m" if crowd or (singular != "-" and not singular.endswith("ة")) else "f",
                "p",
                "h" if crowd else "t",
                singular,
            )
        elif single := _single(corpus, word):
            yield word, "f" if single.endswith("ة") else "m", "d", "h" if single in people else "t", single
        elif not _inflected(corpus, word, people):
            yield word, *_singular(corpus, word, word in people, word in things)


def _single(corpus: Corpus, word: str) -> str:
    """What a dual that is counted as often as a word of its own is two of (يومين, دولتين); empty where it is none."""
    stem = word.removesuffix("ين")
    single = stem.removesuffix("ت") + "ة" if stem.endswith("ت") and stem not in corpus.candidates else stem
    people = {*corpus.verbs.participles, *adjectives()}  # the plural of people looks the same
    return single if stem != word and single in corpus.candidates and single not in people and word not in PLURALS else ""


def _inflected(corpus: Corpus, word: str, people: set[str]) -> bool:
    """Whether the endings of another word explain this one (شركات, مصريون, مسؤولة, وزيران), or it is a masdar."""
    known = {*corpus.verbs.masdars, *corpus.candidates, *corpus.verbs.participles, *adjectives()}
    for ending, other in (("ات", ""), ("ون", "ين"), ("ين", "ون"), ("تان", "تين"), ("تين", "تان"), ("ان", "ين")):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            forms = corpus.counts["ال" + stem + other] + corpus.counts[stem + other]
            return (stem in known or stem + "ة" in known) and (ending == "ات" or 20 * forms > corpus.often(word))
    if word in people:
        return word.endswith("ة") and word[:-1] in people
    if word.endswith("ة"):
        return word[:-1] in people or word in corpus.verbs.masdars
    return word in corpus.verbs.masdars


def _singular(corpus: Corpus, word: str, *, person: bool, thing: bool) -> tuple[str, str, str, str]:
    said = corpus.nouns.get(word)
    masculine, feminine, _ = votes(said) if said else (1.0, 0.0, 0.0)
    crowd = corpus.counts["ال" + word + "ون"] + corpus.counts["ال" + word + "ين"]
    women = corpus.counts["ال" + word + "ة"]
    person = (person or (crowd >= 8 and masculine > feminine)) and not thing
    if word.endswith("ة") or word in FEMININE:
        gender = "f"
    elif person and masculine >= feminine:
        gender = "b" if crowd >= 3 or women >= 3 else "m"
    elif masculine + feminine < 4:
        gender = "-" if word.endswith(("اء", "ى", "ا", "ات")) else "m"
    else:
        share = masculine / (masculine + feminine)
        gender = "m" if share > 0.7 else "f" if share < 0.3 else "-"
    return (
        gender,
        "p" if word.endswith("ات") else "s",
        "h" if person else "t" if thing or word.endswith(("ة", "ات")) else "-",
        "-",
    )


def main() -> None:
    """Write the table."""
    found = sorted(row for row in set(rows(Corpus(Path(sys.argv[1]), Path(sys.argv[2])))) if row[0] not in READ_OTHERWISE)
    OUT.write_text(HEAD + "\n" + "\n".join("\t".join(row) for row in found) + "\n", encoding="utf-8")
    print(len(found), "nouns", OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
