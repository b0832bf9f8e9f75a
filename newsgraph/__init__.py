"""newsgraph: one Arabic news article in, one structured, typed, checkable report out.

    import newsgraph
    report = newsgraph.extract(article)

Importing it loads neither torch nor stanza; the model is loaded at the first `extract`, or when a `Pipeline` is made.
"""

from newsgraph._version import __version__
from newsgraph.errors import InputError, LexiconError, ModelDamagedError, ModelError, ModelNotFoundError, NewsgraphError
from newsgraph.pipeline import Pipeline, extract
from newsgraph.report import (
    Claim,
    Date,
    Event,
    Figure,
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

__all__ = [
    "Claim",
    "Date",
    "Event",
    "Figure",
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
