"""What `import newsgraph` promises before any article is read."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import newsgraph

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
    names = [path.name for path in Path(__file__).parent.rglob("*.py") if path.name != "__init__.py"]
    assert [name for name in names if names.count(name) > 1] == []
