"""Print who, where, which bodies and how much an article speaks of.

python examples/extract.py [ARTICLE.txt]
"""

import sys
from pathlib import Path

import newsgraph


def main(path: Path) -> None:
    """Read one article, print its entities by number of mentions, then its figures."""
    report = newsgraph.extract(path.read_text(encoding="utf-8-sig"))
    for entity in (*report.persons, *report.places, *report.organizations):
        first = entity.mentions[0]
        print(f"{entity.id:16} {entity.name}  x{len(entity.mentions)}, first at {first.start}..{first.end}")
    for figure in report.figures:
        print(f"{figure.id:16} {figure.span.text}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("article.txt"))
