"""newsgraph: one Arabic news article in, one structured, typed, checkable report out.

    import newsgraph
    report = newsgraph.extract(article)

Importing it loads nothing else: each name brings what it needs when it is first asked for, the model comes at the first `extract`
or when a `Pipeline` is made. `newsgraph.numerals`, `newsgraph.figures`
and `newsgraph.dates` need no model and are there as well; `newsgraph.vocabulary` has the types of what a report says.
"""

import importlib as _importlib
import logging as _logging
import typing as _typing

from newsgraph._version import __version__

if _typing.TYPE_CHECKING:
    from newsgraph import dates, figures, numerals, vocabulary
    from newsgraph.article import Article
    from newsgraph.comparison import Comparison, compare
    from newsgraph.errors import (
        ArticleError,
        ExtraMissingError,
        InputError,
        LexiconError,
        ModelDamagedError,
        ModelError,
        ModelNotFoundError,
        NewsgraphError,
        WorkerError,
    )
    from newsgraph.explaining import explain
    from newsgraph.graphs.networks import graph
    from newsgraph.names import GazetteerEntry
    from newsgraph.pipeline import Pipeline
    from newsgraph.reading import read
    from newsgraph.report import (
        About,
        Claim,
        Date,
        Event,
        Figure,
        Identifier,
        Language,
        Mention,
        Organization,
        Person,
        Place,
        PlaceCandidate,
        Provenance,
        Report,
        ReportWarning,
        Role,
        Span,
    )
    from newsgraph.shared import extract
    from newsgraph.tables.frames import to_frame

_logging.getLogger("newsgraph").addHandler(_logging.NullHandler())

_HOMES = {
    "article": ("Article",),
    "comparison": ("Comparison", "compare"),
    "errors": (
        "ArticleError", "ExtraMissingError", "InputError", "LexiconError", "ModelDamagedError", "ModelError",
        "ModelNotFoundError", "NewsgraphError", "WorkerError",
    ),
    "explaining": ("explain",),
    "names": ("GazetteerEntry",),
    "pipeline": ("Pipeline",),
    "reading": ("read",),
    "report": (
        "About", "Claim", "Date", "Event", "Figure", "Identifier", "Language", "Mention", "Organization", "Person", "Place",
        "PlaceCandidate", "Provenance", "Report", "ReportWarning", "Role", "Span",
    ),
    "shared": ("extract",),
    "graphs.networks": ("graph",),
    "tables.frames": ("to_frame",),
}  # fmt: skip
_HOME = {name: home for home, names in _HOMES.items() for name in names}
_MODULES = ("dates", "figures", "numerals", "vocabulary")

__all__ = [
    "About",
    "Article",
    "ArticleError",
    "Claim",
    "Comparison",
    "Date",
    "Event",
    "ExtraMissingError",
    "Figure",
    "GazetteerEntry",
    "Identifier",
    "InputError",
    "Language",
    "LexiconError",
    "Mention",
    "ModelDamagedError",
    "ModelError",
    "ModelNotFoundError",
    "NewsgraphError",
    "Organization",
    "Person",
    "Pipeline",
    "Place",
    "PlaceCandidate",
    "Provenance",
    "Report",
    "ReportWarning",
    "Role",
    "Span",
    "WorkerError",
    "__version__",
    "compare",
    "dates",
    "explain",
    "extract",
    "figures",
    "graph",
    "numerals",
    "read",
    "to_frame",
    "vocabulary",
]


def __getattr__(name: str) -> object:
    """Whatever is public, loaded when it is first asked for (PEP 562)."""
    if name in _MODULES:
        return _importlib.import_module(f"newsgraph.{name}")
    if name in _HOME:
        return getattr(_importlib.import_module(f"newsgraph.{_HOME[name]}"), name)
    raise AttributeError(f"module 'newsgraph' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
