"""The embedded model's files and their checksums."""

import hashlib
import json
import logging
from dataclasses import dataclass
from pathlib import Path

from newsgraph.errors import ModelDamagedError, ModelNotFoundError

_log = logging.getLogger("newsgraph")

EMBEDDED = Path(__file__).parent / "embedded"
"""Holds manifest.json and the files that it names."""

PARTS = ("description", "network", "vectors", "words")
"""What the manifest names; `EmbeddedFiles` says what each is."""


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """Where a stanza NER model lies: its tagger, and the vectors and character models that it was trained with."""

    name: str
    tagger: Path
    vectors: Path | None = None
    forward_charlm: Path | None = None
    backward_charlm: Path | None = None

    def check_present(self) -> None:
        """Raise ModelNotFoundError for the first file that is not there."""
        for path in (self.tagger, self.vectors, self.forward_charlm, self.backward_charlm):
            if path is not None and not path.is_file():
                raise ModelNotFoundError(f"no model file at {path}: give the path of a stanza NER model (a .pt file)")


@dataclass(frozen=True, slots=True)
class EmbeddedFiles:
    """The embedded model, in forms that numpy reads without unpickling.

    `description` (JSON) holds stanza's own configuration, the letters and the tags; `network` (.npz) the weights under stanza's
    own names; `vectors` (.npy, whole numbers) a row for each line of `words` (UTF-8). `sha256` is the manifest's checksum, and
    with it, as the manifest holds theirs, that of all of them.
    """

    name: str
    sha256: str
    description: Path
    network: Path
    vectors: Path
    words: Path


def sha256(path: Path) -> str:
    """The file's checksum, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def embedded_files(folder: Path = EMBEDDED) -> EmbeddedFiles:
    """The model that ships with the library, its checksums verified."""
    manifest = folder / "manifest.json"
    if not manifest.is_file():
        raise ModelNotFoundError(f"the embedded model is missing ({manifest}): reinstall newsgraph")
    try:
        described = json.loads(manifest.read_text(encoding="utf-8"))
        files = EmbeddedFiles(described["name"], sha256(manifest), *(folder / described[part] for part in PARTS))
        checksums = {described[part]: described["sha256"][described[part]] for part in PARTS}
        if any(Path(name).name != name for name in checksums):
            raise ValueError("a file outside of the model's folder")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelDamagedError(f"{manifest} is damaged ({type(error).__name__}): reinstall newsgraph") from error
    for name, checksum in checksums.items():
        _verify(folder / name, checksum)
    return files


def _verify(path: Path, checksum: str) -> None:
    if not path.is_file():
        raise ModelNotFoundError(f"the embedded model lacks {path.name}: reinstall newsgraph")
    found = sha256(path)
    _log.debug("SHA-256 of %s: %s", path, found)
    if found != checksum:
        raise ModelDamagedError(f"{path} is damaged (its SHA-256 is not the manifest's): reinstall newsgraph")
