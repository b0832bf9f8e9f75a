"""One invented story told by three invented outlets: a page for each article, a table of all figures, a graph of the whole.

python examples/story.py [FOLDER]     # writes into FOLDER, or into ./story
"""

import json
import sys
from datetime import date
from pathlib import Path

import newsgraph
from newsgraph.graphs import network, to_gexf
from newsgraph.tables.files import to_csv

STORY = Path(__file__).parent / "story"


def reports() -> dict[str, newsgraph.Report]:
    """The story's reports, in order of publication, by the keys of the articles."""
    articles = json.loads((STORY / "story.json").read_text(encoding="utf-8"))
    texts = [(STORY / article["file"]).read_text(encoding="utf-8") for article in articles]
    days = [date.fromisoformat(article["published"]) for article in articles]
    made = newsgraph.Pipeline().pipe(texts, published=days)
    return dict(zip((article["key"] for article in articles), made, strict=True))


def main(folder: Path) -> None:
    """Write the files, and say how the toll rose."""
    folder.mkdir(parents=True, exist_ok=True)
    story = reports()
    for key, report in story.items():
        (folder / f"{key}.html").write_text(report.to_html(), encoding="utf-8")
    (folder / "figures.csv").write_bytes(to_csv(story, "figures"))
    (folder / "story.gexf").write_bytes(to_gexf(network(story)))
    for key, report in story.items():
        for row in report.to_records("figures", article=key):
            if "casualty" in str(row["event_types"]):
                print(row["published"], key, row["text"], row["source"] or "-", sep="\t")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("story"))
