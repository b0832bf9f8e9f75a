"""Packs the code that jinja2 makes of the page's templates into newsgraph/views/data/templates.z: python -m training.templates

Run it after a change of a template, or of the version of jinja2 in constraints.txt. The file holds, deflated, JSON: Python
code by jinja2's version and the SHA-256 of the template that it was made of.
"""

import json
import zlib
from pathlib import Path

import jinja2

from newsgraph.views.environment import environment
from newsgraph.views.precompiled import PACKED, digest

TARGET = Path(__file__).parent.parent / "newsgraph" / "views" / "data" / PACKED


def code() -> dict[str, str]:
    """What the file should hold."""
    made = environment()
    sources = {name: (TARGET.parent.parent / "templates" / name).read_text(encoding="utf-8") for name in _names()}
    return {f"{jinja2.__version__} {digest(text)}": made.compile(text, name, name, raw=True) for name, text in sources.items()}


def _names() -> list[str]:
    return sorted(path.name for path in (TARGET.parent.parent / "templates").glob("*.html"))


if __name__ == "__main__":
    TARGET.write_bytes(zlib.compress(json.dumps(code(), sort_keys=True).encode("utf-8"), 9))
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")
