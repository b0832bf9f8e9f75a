"""The templates, and the style and script that every page carries in itself."""

import base64
import hashlib
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from newsgraph.extras import extra

if TYPE_CHECKING:
    from jinja2 import Environment

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def rendered(template: str, values: Mapping[str, object]) -> str:
    """The page of a template, everything in it escaped; what no HTML file can hold (lone surrogates, NUL) shows as U+FFFD."""
    page: str = environment().get_template(template).render(**values, **_own())
    return _UNWRITABLE.sub("\ufffd", page)


@cache
def environment() -> "Environment":
    """What renders all pages; raises ExtraMissingError where jinja2 is not installed."""
    jinja2 = extra("jinja2", "html", "an HTML page")
    from newsgraph.views.precompiled import PrecompiledLoader  # which imports jinja2

    made: Environment = jinja2.Environment(
        loader=PrecompiledLoader("newsgraph.views", "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return made


@cache
def _own() -> Mapping[str, object]:
    """The library's own style and script, which alone are not escaped; the page's policy admits that script and no other."""
    markup = extra("markupsafe", "html", "an HTML page").Markup
    style, script = _file("style.css"), _file("page.js")
    digest = base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")
    return {"style": markup(style), "script": markup(script), "script_hash": markup(f"'sha256-{digest}'")}


def _file(name: str) -> str:
    return (files("newsgraph.views") / "templates" / name).read_text(encoding="utf-8").strip()
