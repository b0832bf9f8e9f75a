"""How a report was made."""

from typing import Literal

from pydantic import Field

from newsgraph.report.model import Model

_SHA256 = r"^[0-9a-f]{64}$"


def _checksum(what: str) -> "str | None":
    field: str | None = Field(default=None, pattern=_SHA256, description=f"SHA-256 {what}.")
    return field


class Provenance(Model):
    """What made the report: the same article under the same provenance gives the same report."""

    newsgraph: str = Field(description="Version of the library.")
    model: str = Field(description="Name of the model.")
    model_sha256: str | None = _checksum("of the model, in hexadecimal; null where it has no file")
    engine: Literal["light", "stanza"] | None = Field(
        default=None, description="What computed its network: numpy (light) or stanza; null for a tagger of the caller's own."
    )
    stanza: str | None = Field(default=None, description="Version of Stanza; null where it took no part.")
    vectors_sha256: str | None = _checksum("of the word vectors given beside a model file; null where none were")
    gazetteer_sha256: str | None = _checksum("of the caller's gazetteer; null where there is none")
    aliases_sha256: str | None = _checksum("of the caller's aliases; null where there are none")
    event_lexicon_sha256: str | None = _checksum("of the caller's event lexicon; null where there is none")
