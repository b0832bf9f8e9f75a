"""Compile `newsgraph/morphology/data/verbs.tsv` from Camel Morph MSA (CC BY 4.0): principal parts, nothing that code can inflect.

    python -m training.morphology CAMEL_FOLDER COUNTS.pkl

CAMEL_FOLDER holds MSA-Verb-LEX-PV.csv.gz and -IV.csv.gz; COUNTS.pkl is (words, counts) of a news corpus (see training/counts.py).
A verb that the corpus never inflects is left out.
"""

import csv
import gzip
import pickle
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from newsgraph.document import normalise
from newsgraph.morphology.derived import masdars
from newsgraph.morphology.entry import VerbEntry, read
from newsgraph.morphology.paradigm import Slot, perfect_stems

OUT = Path(__file__).resolve().parents[1] / "newsgraph" / "morphology" / "data" / "verbs.tsv"
HEAD = """# Verbs, derived by training/morphology.py from Camel Morph MSA (New York University Abu Dhabi), CC BY 4.0.
# Changed: selected, unvocalised, reduced to principal parts. Columns: perfect, imperfect, forms (1 to 9, x for the tenth,
# q of four letters), flags (i intransitive, d the last letter is doubled), how common it is (0 to 9)."""

LETTERS = dict(zip("'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىياا", strict=False))
ENDINGS = {"#-iy": "ي", "#-aY": "ى", "#-uw": "و", "#-a>": "أ", "#-u&": "ؤ", "#-A'": "اء", "#-uw'": "وء", "#-iy'": "يء",
           "#-}iy": "ئي", "#->ay": "أى", "#-aA": "ا"}  # fmt: skip
FORMS = (
    ("x", r"\{isota"),
    ("7", r"\{in"),
    ("9", r"\{i1o2a3~$"),
    ("8", r"\{i(1o[tdT]|1~|t~|1o[^2])"),
    ("4", r">a1|12a3|\|"),
    ("5", r"ta1a2~|ta>a2~|ta1a>~"),
    ("6", r"ta1aA|ta\|"),
    ("2", r"1a2~|>a2~|1a>~|\|2"),
    ("3", r"1aA"),
)
FREQUENT = 6


def arabic(buckwalter: str) -> str:
    """The letters without vowels; a doubled letter is written once."""
    return "".join(LETTERS.get(char, "") for char in buckwalter)


def rows(folder: Path, aspect: str) -> Iterator[dict[str, str]]:
    """The stem rows of one aspect."""
    with gzip.open(folder / f"MSA-Verb-LEX-{aspect}.csv.gz", "rt", encoding="utf-8") as file:
        yield from (row for row in csv.DictReader(file) if row["DEFINE"] == "LEXICON" and "Frozen" not in row["COND-S"])


def form_number(perfect: str, pattern: str) -> str:
    """1 to 9, x or q for the pattern of a lemma."""
    if "-" in pattern or (len(perfect) <= 3 and "~a" not in pattern and not re.match(r">a1|12a3|\|", pattern)):
        return "1"
    for number, start in FORMS:
        if re.match(start, pattern):
            return number
    return "q"


def entries(folder: Path) -> Iterator[VerbEntry]:
    """Every verb of the dictionary; those that are written alike are one."""
    imperfects: dict[str, set[tuple[str, bool]]] = defaultdict(set)
    for row in rows(folder, "IV"):
        if row["COND-T"] == "c-suff":
            continue
        conditions = row["COND-S"].split()
        ending = next((ENDINGS[name] for name in conditions if name in ENDINGS), "")
        stem = arabic(row["FORM"])
        if ending and stem.endswith(ending):
            ending = ""
        hamza = ("أ" if "a-#" in conditions else "ؤ") if ">-#" in conditions else ""
        imperfects[row["LEMMA"]].add(("ي" + hamza + stem + ending, "gem" in conditions))
    found: dict[tuple[str, str, bool], list[set[str]]] = defaultdict(lambda: [set(), set()])
    for row in rows(folder, "PV"):
        if row["COND-T"] == "c-suff" and "gem" in row["COND-S"]:
            continue
        for imperfect, doubled in imperfects[row["LEMMA"]]:
            perfect = arabic(re.sub(r"[-_].*", "", row["LEMMA"]))
            if perfect[0] == "ٱ":
                perfect = "ا" + perfect[1:]
            forms, flags = found[perfect, imperfect, doubled]
            forms.add("4" if perfect[0] == "آ" and imperfect[1] == "ؤ" else form_number(perfect, row["PATTERN_LEMMA"]))
            flags.add("i" if "intrans" in row["COND-S"] else "t")
    for (perfect, imperfect, doubled), (forms, flags) in found.items():
        yield VerbEntry(perfect, imperfect, "t" in flags, doubled, "".join(sorted(forms)))


def frequency(entry: VerbEntry, counts: Counter[str]) -> tuple[int, int]:
    """How often the corpus holds the imperfect or a masdar, and she of the perfect, which hardly any noun is written as."""
    body = normalise(entry.imperfect[1:])
    forms = [letter + body for letter in "يت"] + ["سي" + body, "ي" + body + "ون", "وي" + body]
    nouns = {noun for noun in masdars(entry) if noun != read(entry.perfect)} if entry.forms != "1" else set[str]()
    forms += [front + noun for noun in nouns for front in ("", "ال")]
    she = next(stem for stem, slot in perfect_stems(entry) if slot & Slot.TA) + "ت"
    return sum(counts[form] for form in forms), sum(counts[lead + normalise(she)] for lead in ("", "و"))


def rank(imperfect: int, perfect: int) -> int:
    """0 to 9: how common a verb is, so that of verbs that share letters the common one comes first (يقل: قال before أقال)."""
    return min(9, min(imperfect, 2 * perfect + imperfect // 20).bit_length() // 2)


def line(entry: VerbEntry, common: int) -> str:
    """A row of the table."""
    flags = ("" if entry.transitive else "i") + ("d" if entry.doubled else "")
    return "\t".join((entry.perfect, entry.imperfect, entry.forms, flags or "-", str(common)))


def main() -> None:
    """Write the table."""
    folder, counted = Path(sys.argv[1]), Path(sys.argv[2])
    words, numbers = pickle.loads(counted.read_bytes())
    counts = Counter(dict(zip(words, numbers.tolist(), strict=True)))
    found = [(entry, *frequency(entry, counts)) for entry in entries(folder)]
    lines = sorted(line(entry, rank(now, then)) for entry, now, then in found if now + then >= FREQUENT)
    OUT.write_text(HEAD + "\n" + "\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines), "verbs", OUT.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
