"""What `import newsgraph` promises before any article is read."""

import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import newsgraph
from newsgraph.dates.lexicon import lexicon
from newsgraph.document import normalise
from newsgraph.events.words import groups
from newsgraph.figures.lexicon import context

PROMISED = {"Pipeline", "Report", "Span", "Mention", "Person", "Place", "Organization", "Figure", "__version__", "extract"}


def heavy_modules_after(statement: str) -> str:
    """Which of torch and stanza a fresh interpreter has loaded after the statement."""
    code = f"import sys\n{statement}\nprint(*sorted({{'torch', 'stanza'}} & set(sys.modules)))"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_import_loads_neither_torch_nor_stanza() -> None:
    assert heavy_modules_after("import newsgraph") == ""


def test_reading_every_public_name_loads_neither_torch_nor_stanza() -> None:
    assert heavy_modules_after("import newsgraph; [getattr(newsgraph, name) for name in newsgraph.__all__]") == ""


def test_every_name_of_all_exists_once() -> None:
    assert len(set(newsgraph.__all__)) == len(newsgraph.__all__)
    assert [name for name in newsgraph.__all__ if not hasattr(newsgraph, name)] == []


def test_all_holds_what_the_contract_promises() -> None:
    assert set(newsgraph.__all__) >= PROMISED


def test_nothing_else_is_public() -> None:
    public = {name for name, value in vars(newsgraph).items() if not name.startswith("_") and not isinstance(value, ModuleType)}
    assert public - set(newsgraph.__all__) == set()


def test_test_modules_have_names_of_their_own() -> None:
    """Folders of tests are no packages: two modules of one name could not be collected in one run."""
    names = [path.name for path in Path(__file__).parent.rglob("*.py") if path.name not in ("__init__.py", "conftest.py")]
    assert [name for name in names if names.count(name) > 1] == []


ROOT = Path(newsgraph.__file__).parent
RAW = {
    "claims/lexicon.py": "إلى",
    "dates/calendar_dates.py": "أب إب",
    "events/governors.py": "إ",
    "events/lexicon.py": "أ",
    "events/triggers.py": "إ",
    "names/candidates.py": "ًا اً",
    "names/brackets.py": "ـ",
    "names/datelines.py": "-–—ـ:|/",
    "syntax/datelines.py": "-–—ـ:|",
    "syntax/words.py": "إ",
}
"""Modules that compare letters of the text as it was typed, where a hamza or a tatweel tells."""
MOST = {
    "claims": 143,
    "cli": 3,
    "comparison": 3,
    "coreference": 0,
    "dates": 4,
    "document": 39,
    "events": 27,
    "figures": 3,
    "gazetteer": 8,
    "lexicons": 33,
    "morphology": 12,
    "names": 20,
    "numerals": 5,
    "pipeline.py": 1,
    "reading.py": 1,
    "report": 4,
    "screening": 6,
    "syntax": 2,
    "views": 1,
}
"""Arabic literals that the code of each folder may hold: grammar (letters, named particles), and what is not yet data."""
AS_TYPED = ("document", "morphology", "screening", "views", "cli", "pipeline.py", "report")


def unread_literals(path: Path) -> list[str]:
    """Arabic literals that no normalised form can equal: "أمام" reads as "امام"."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    said |= {id(part) for n in ast.walk(tree) if isinstance(n, ast.JoinedStr) for part in ast.walk(n)}
    known = RAW.get(path.relative_to(ROOT).as_posix(), "")
    texts = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str) and id(n) not in said]
    arabic = [text for text in texts if any("\u0621" <= char <= "\u064a" for char in text)]
    return [text for text in arabic if normalise(text) != text and text.strip() not in known]


def test_no_literal_is_written_as_no_form_can_read() -> None:
    modules = [path for path in ROOT.rglob("*.py") if path.relative_to(ROOT).parts[0] not in AS_TYPED]
    assert {path.name: found for path in modules if (found := unread_literals(path))} == {}


def arabic_literals(path: Path) -> int:
    """How many strings with Arabic letters the code of a module holds, docstrings aside."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    texts = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str) and id(n) not in said]
    return sum(any("\u0621" <= char <= "\u064a" for char in text) for text in texts)


def test_knowledge_moves_to_data_and_not_back() -> None:
    """A new word is a row of a file. Where a folder has fewer literals than it may, `MOST` is to be lowered to what it has."""
    counts = Counter[str]()
    for path in ROOT.rglob("*.py"):
        counts[path.relative_to(ROOT).parts[0]] += arabic_literals(path)
    assert {folder: count for folder, count in counts.items() if count > MOST.get(folder, 0)} == {}


KINDS = {"cases", "fuzz", "golden", "hostile", "metamorphic", "package", "training"}
"""Folders of tests that look at all of the library, or at what is beside it."""


PROJECT = {"documentation", "examples", "house", "install"}
"""What the modules at the top look at beside the package's own modules: docs, examples, the house, lists of what to install."""
ELSEWHERE = {"evaluation/test_floors.py"}
"""Scores on our own articles, of all of the library."""


def test_tests_mirror_the_package() -> None:
    """A folder of tests for each folder of code, or one module of its name; no folder of tests without code."""
    tests = Path(__file__).parent
    code = {path.name for path in ROOT.iterdir() if (path / "__init__.py").exists()}
    folders = {path.name for path in tests.iterdir() if path.is_dir() and any(path.glob("test_*.py"))}
    assert folders - code - KINDS == set()
    assert {name for name in code - folders if not (tests / f"test_{name}.py").exists()} == set()


def may_be_called(folder: Path) -> set[str]:
    """What test modules of a folder of code are called after: the folder, its modules and folders, behind its name or not."""
    below = {path.stem for path in folder.rglob("*.py")} | {path.parent.name for path in folder.rglob("__init__.py")}
    return below | {f"{folder.name}_{name}" for name in below}


def test_each_test_module_is_named_after_what_it_tests() -> None:
    """test_MODULE.py, or test_FOLDER_MODULE.py where several folders have a module of that name."""
    tests = Path(__file__).parent
    top = {path.stem.removeprefix("test_") for path in tests.glob("test_*.py")}
    modules = [path for path in tests.glob("*/test_*.py") if path.parent.name not in KINDS]
    strange = [path for path in modules if path.stem.removeprefix("test_") not in may_be_called(ROOT / path.parent.name)]
    assert {path.relative_to(tests).as_posix() for path in strange} == ELSEWHERE
    assert top - {path.stem for path in (*ROOT.glob("*.py"), *ROOT.glob("*/"))} == PROJECT


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_files_and_functions_stay_short() -> None:
    """CONTRIBUTING.md: no file over 200 lines, no function over 40."""
    modules = list(ROOT.rglob("*.py"))
    assert [path.name for path in modules if path.read_text(encoding="utf-8").count("\n") > 200] == []
    long = [f.name for path in modules for f in functions(path) if (f.end_lineno or 0) - f.lineno >= 40 + len(docs(f))]
    assert long == []


def docs(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    return (ast.get_docstring(function) or "").splitlines()


def test_every_group_of_words_is_asked_for_and_every_one_asked_for_is_there() -> None:
    """A group that a rule asks for by a misspelt name would raise on somebody's article."""
    asked = {
        "events": (r'grammar\("([a-z_ ]+)"\)', set(groups("words.tsv"))),
        "figures": (r'context\(\)\["([a-z_ ]+)"\]', set(context())),
        "dates": (r'words\["([a-z_ ]+)"\]', set(lexicon().words)),
    }
    for folder, (pattern, known) in asked.items():
        code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / folder).rglob("*.py"))
        assert set(re.findall(pattern, code)) - known == set(), folder
        assert known - set(re.findall(r'"([a-z_ ]+)"', code)) == set(), folder
