"""Run newsgraph over gold articles and score its reports.

python benchmarks/score_gold.py GOLD_DIR... [--reports DIR] [--model MODEL] [--errors]

Scored by `score.py` in the folder that holds the first GOLD_DIR.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import newsgraph


def published(article: Path) -> date | None:
    """The day of publication that the gold file states, if it does."""
    gold = article.with_suffix(".json")
    stated = json.loads(gold.read_text(encoding="utf-8")).get("published") if gold.exists() else None
    return date.fromisoformat(stated[:10]) if stated else None


def text_of(article: Path) -> str:
    """The article's characters untouched: universal newlines would shift the gold's positions."""
    return article.read_bytes().decode("utf-8")


def write_reports(folders: list[Path], out: Path, model: str) -> None:
    """One report for every article, named as score.py looks for it."""
    pipeline = newsgraph.Pipeline(model=model)
    out.mkdir(parents=True, exist_ok=True)
    for article in sorted(path for folder in folders for path in folder.glob("*.txt")):
        report = pipeline(text_of(article), published=published(article))
        (out / f"{article.stem}.json").write_text(report.model_dump_json(), encoding="utf-8")


def score(folders: list[Path], reports: Path, *, errors: bool) -> int:
    """What score.py says, on our own output."""
    scorer = folders[0].resolve().parent / "score.py"
    flags = ["--errors"] if errors else []
    return subprocess.run([sys.executable, str(scorer), *flags, str(reports), *map(str, folders)], check=False).returncode


def main() -> int:
    """Write the reports, to a folder that goes away unless one is given, and score them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path, help="folders of ID.txt and ID.json")
    parser.add_argument("--reports", type=Path, help="keep the reports in this folder")
    parser.add_argument("--model", default="default", help="as for newsgraph.Pipeline")
    parser.add_argument("--errors", action="store_true", help="print every miss and every false alarm")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        reports = options.reports or Path(temporary)
        write_reports(options.gold, reports, options.model)
        return score(options.gold, reports, errors=options.errors)


if __name__ == "__main__":
    sys.exit(main())
