"""Snippets of README and docs are tests: `pycon` blocks must say what they print, `python` blocks must run."""

from pathlib import Path
from typing import Any

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A folder that a page's snippets may write to."""
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(tmp_path_factory.mktemp("snippets"))
        yield


pytest_collect_file = Sybil(
    parsers=[DocTestParser(), PythonCodeBlockParser(), SkipParser()],
    patterns=["README*.md", "docs/*.md"],
    fixtures=["elsewhere"],
    path=str(Path(__file__).parent),
).pytest()
