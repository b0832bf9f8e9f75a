"""Templates as jinja2 makes code of them, packed beforehand: the first page of a process need not wait for its compiler.

The code holds for one version of jinja2 and for the templates as they were; with any other, jinja2 compiles as always.
`python -m training.templates` packs it.
"""

import hashlib
import json
import zlib
from collections.abc import Mapping, MutableMapping
from functools import cache
from importlib.resources import files
from typing import Any

import jinja2

PACKED = "templates.z"


class PrecompiledLoader(jinja2.PackageLoader):
    """The templates of this package, from their packed code where that is theirs."""

    def load(
        self, environment: jinja2.Environment, name: str, globals: MutableMapping[str, Any] | None = None
    ) -> jinja2.Template:
        """One template; `globals` as jinja2 hands them on."""
        code = packed().get(f"{jinja2.__version__} {digest(self.get_source(environment, name)[0])}")
        if code is None:
            return super().load(environment, name, globals)
        made = compile(code, name, "exec")
        return environment.template_class.from_code(environment, made, environment.make_globals(globals))


def digest(source: str) -> str:
    """What the source of a template is known by."""
    return hashlib.sha256(source.encode("utf-8")).hexdigest()


@cache
def packed() -> Mapping[str, str]:
    """Code by jinja2's version and the digest of its template; none where the file cannot be read."""
    try:
        found = json.loads(zlib.decompress((files("newsgraph.views") / "data" / PACKED).read_bytes()))
    except (OSError, ValueError, zlib.error):
        return {}
    return found if isinstance(found, dict) else {}
