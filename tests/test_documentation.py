"""The docs name what there is: data files, pages, snippets. (What the snippets say is run: conftest.py at the top.)"""

import re
from pathlib import Path

import pytest

import newsgraph

ROOT = Path(__file__).parent.parent
PACKAGE, DOCS = ROOT / "newsgraph", ROOT / "docs"


def data_files() -> list[str]:
    """What is inside the package and is no code."""
    files = (path for path in PACKAGE.rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc", ".typed"))
    return sorted(path.relative_to(PACKAGE).as_posix() for path in files)


def test_the_map_of_data_files_names_each_of_them_and_no_other() -> None:
    named: set[str] = set()
    for cell in re.findall(r"^\| (`[^|]+) \|", (DOCS / "data.md").read_text(encoding="utf-8"), re.MULTILINE):
        files = re.findall(r"`([^`]+)`", cell)
        folder = files[0].rpartition("/")[0]
        named |= {file if "/" in file else f"{folder}/{file}" for file in files}
    assert sorted(named) == data_files()


@pytest.mark.parametrize("page", sorted(path.name for path in DOCS.glob("*.md")))
def test_every_page_is_in_the_site(page: str) -> None:
    assert re.search(rf"[ :]{re.escape(page)}$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)


def test_recipes_name_files_and_tests_that_exist() -> None:
    text = (DOCS / "recipes.md").read_text(encoding="utf-8")
    for row in re.findall(r"^\| a.* \|$|^\| names .*\|$", text, re.MULTILINE):
        _, _, files, _, tests, _ = row.split("|")
        paths = re.findall(r"`([^`]+)`", files)
        folder = paths[0].rpartition("/")[0]
        assert [path for path in paths if not (PACKAGE / (path if "/" in path else f"{folder}/{path}")).is_file()] == []
        assert [path for path in re.findall(r"`([^`]+)`", tests) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", [*sorted(DOCS.glob("*.md")), *sorted(ROOT.glob("*.md"))], ids=lambda page: page.name)
def test_what_docs_name_of_the_repository_exists(page: Path) -> None:
    """Modules of tests, benchmarks and training that a page names (`tests/FOLDER/test_MODULE.py` stands for many)."""
    named = re.findall(
        r"\b(?:tests|benchmarks|training|examples)/[\w/]+\.(?:py|tsv|json|ipynb|md)\b", page.read_text(encoding="utf-8")
    )
    assert [path for path in named if not (ROOT / path).exists() and path.lower() == path] == []


def test_the_worked_sentence_is_read_as_the_page_shows() -> None:
    """The block is to be printed anew where rules or weights have changed on purpose."""
    page = (DOCS / "architecture.md").read_text(encoding="utf-8")
    block = page.partition("`newsgraph.explain` from Python):\n\n")[2].partition("\n\n")[0]
    shown = [line.removeprefix("    ") for line in block.splitlines()]
    assert shown == newsgraph.explain(shown[0]).splitlines()
