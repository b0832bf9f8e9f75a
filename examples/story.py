"""One invented story told by three invented outlets: pages of the articles and of the story, a table of figures, a graph.

python examples/story.py [FOLDER]     # writes into FOLDER, or into ./story
"""

import json
import sys
from pathlib import Path

import newsgraph
from newsgraph.graphs import network, to_gexf
from newsgraph.tables.files import to_csv

STORY = Path(__file__).parent / "story"


def articles() -> list[newsgraph.Article]:
    """The story's articles, in order of publication."""
    return [
        newsgraph.Article(
            (STORY / row["file"]).read_text(encoding="utf-8"), id=row["key"], published=row["published"], source=row["outlet"]
        )
        for row in json.loads((STORY / "story.json").read_text(encoding="utf-8"))
    ]


def reports() -> dict[str, newsgraph.Report]:
    """Their reports, by the ids of the articles."""
    return {article.id or "": report for article, report in zip(articles(), newsgraph.Pipeline().pipe(articles()), strict=True)}


def main(folder: Path) -> None:
    """Write the files, and say how each number rose."""
    folder.mkdir(parents=True, exist_ok=True)
    story = reports()
    for key, report in story.items():
        (folder / f"{key}.html").write_text(report.to_html(), encoding="utf-8")
    (folder / "figures.csv").write_bytes(to_csv(story, "figures"))
    comparison = newsgraph.compare(story)
    (folder / "story.html").write_text(comparison.to_html(), encoding="utf-8")
    (folder / "story.gexf").write_bytes(to_gexf(network(story, comparison=comparison)))
    for group in comparison.groups:
        print(group.measure)
        for entry in group.entries:
            print(entry.published, entry.article, entry.value, entry.source or "-", entry.relation or "-", sep="\t")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("story"))
