"""What a pipeline is made of: kept as the caller gave it, so that a copy in another process can be made from it."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from newsgraph._version import __version__
from newsgraph.errors import InputError
from newsgraph.events import Lexicon, extended
from newsgraph.names import Aliases, Gazetteer, GazetteerEntry
from newsgraph.report import Provenance
from newsgraph.taggers import Tagger, load_tagger
from newsgraph.taggers.files import sha256


@dataclass(frozen=True, slots=True)
class Setup:
    """The caller's model and words; `options` are those of `load_tagger`."""

    options: Mapping[str, Any]
    aliases: Aliases
    gazetteer: Gazetteer
    event_rows: str | None

    @classmethod
    def of(cls, *, aliases: Any, gazetteer: Any, event_lexicon: str | Path | None, **options: Any) -> "Setup":
        """Raises InputError or LexiconError for words that cannot be used; the model is not looked at yet."""
        rows = None if event_lexicon is None else _text(event_lexicon)
        return cls(options, Aliases.of(aliases or {}), Gazetteer.of(gazetteer), rows)

    def tagger(self) -> Tagger:
        """The loaded model."""
        return load_tagger(**self.options)

    def lexicon(self) -> Lexicon | None:
        """The caller's triggers before ours."""
        return None if self.event_rows is None else extended(self.event_rows)

    def provenance(self, tagger: Tagger) -> Provenance:
        """All that reports depend on."""
        vectors = self.options.get("vectors")
        try:
            return Provenance(
                newsgraph=__version__,
                model=tagger.name,
                model_sha256=tagger.sha256,
                engine=getattr(tagger, "engine", None),
                stanza=tagger.version,
                vectors_sha256=None if vectors is None else sha256(Path(vectors)),
                gazetteer_sha256=_checksum(map(_plain, _distinct(self.gazetteer.entries.values()))),
                aliases_sha256=_checksum([" ".join(name), " ".join(first)] for name, first in self.aliases.first.items()),
                event_lexicon_sha256=None if self.event_rows is None else _sha256(self.event_rows),
            )
        except ValidationError as error:
            raise InputError(
                f"the tagger {type(tagger).__name__} must have a name (a string), a sha256 (64 hexadecimal digits) or None, "
                f"and a version (a string) or None: {error}"
            ) from error


def _text(path: str | Path) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"event_lexicon must be a UTF-8 file of tab-separated rows; {path} cannot be read: {error}") from error


def _distinct(entries: Iterable[GazetteerEntry]) -> Iterable[GazetteerEntry]:
    return {id(entry): entry for entry in entries}.values()  # by identity: comparing 50 000 of them takes a second


def _plain(entry: GazetteerEntry) -> object:
    return entry.model_dump(mode="json")


def _checksum(rows: Iterable[object]) -> str | None:
    """Of the rows in any order, as which comes first changes nothing; None where there are none."""
    lines = sorted(json.dumps(row, sort_keys=True) for row in rows)
    return _sha256("\n".join(lines)) if lines else None


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
