"""newsgraph: one Arabic news article in, one structured, typed, checkable report out.

    import newsgraph
    report = newsgraph.extract(article)

Importing it loads neither torch nor stanza, nor the stages that read an article: these come when `extract`, `Pipeline` or
`GazetteerEntry` is first asked for, the model at the first `extract` or when a `Pipeline` is made.
"""

import typing as _typing

from newsgraph._version import __version__
from newsgraph.errors import (
    ExtraMissingError,
    InputError,
    LexiconError,
    ModelDamagedError,
    ModelError,
    ModelNotFoundError,
    NewsgraphError,
)
from newsgraph.report import (
    Claim,
    Date,
    Event,
    Figure,
    Identifier,
    Mention,
    Organization,
    Person,
    Place,
    PlaceCandidate,
    Provenance,
    Report,
    Role,
    Span,
)

if _typing.TYPE_CHECKING:
    from newsgraph.names import GazetteerEntry
    from newsgraph.pipeline import Pipeline, extract

__all__ = [
    "Claim",
    "Date",
    "Event",
    "ExtraMissingError",
    "Figure",
    "GazetteerEntry",
    "Identifier",
    "InputError",
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
    "Role",
    "Span",
    "__version__",
    "extract",
]


def __getattr__(name: str) -> object:
    """The names that bring the stages with them (PEP 562)."""
    if name in ("Pipeline", "extract"):
        from newsgraph import pipeline

        return getattr(pipeline, name)
    if name == "GazetteerEntry":
        from newsgraph import names

        return names.GazetteerEntry
    raise AttributeError(f"module 'newsgraph' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
