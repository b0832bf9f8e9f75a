"""The embedded model in stanza's own files, from which its numpy files were made: stanza reads them anywhere.

    python -m newsgraph.taggers.rebuilt FOLDER

writes tagger.pt and vectors.pt there, for `Pipeline(model=FOLDER/tagger.pt, vectors=FOLDER/vectors.pt)` or for stanza itself.
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch

from newsgraph.taggers.files import EmbeddedFiles, ModelFiles, embedded_files

Saved = dict[str, Any]

# Stanza's classes of vocabulary, named in its files.
_CLASSES = {"char": "CharVocab", "word": "PretrainedWordVocab", "tag": "CompositeVocab"}


def write(files: EmbeddedFiles, folder: Path) -> ModelFiles:
    """Stanza's two files, written into the folder."""
    described = json.loads(files.description.read_text(encoding="utf-8"))
    words = _vocabulary(described["language"], files.words.read_bytes().decode().split("\n")[:-1])
    saved = {"model": _weights(files.network), "vocab": _vocabularies(described, words), "config": described["config"]}
    rows = torch.from_numpy(np.load(files.vectors, allow_pickle=False))
    tagger, vectors = folder / "tagger.pt", folder / "vectors.pt"
    torch.save(saved, tagger)
    torch.save({"vocab": words, "emb": rows}, vectors)
    return ModelFiles(files.name, tagger, vectors)


def _weights(path: Path) -> dict[str, torch.Tensor]:
    with np.load(path, allow_pickle=False) as saved:
        return {name: torch.from_numpy(saved[name]) for name in saved.files}


def _vocabularies(described: Saved, words: Saved) -> Saved:
    language, tags = described["language"], described["tags"]
    by_column = {"_unit2id": {0: _numbered(tags)}, "_id2unit": {0: tags}, "sep": None, "keyed": False}
    return {
        "char": _vocabulary(language, described["characters"]),
        "word": words,
        "tag": _vocabulary(language, []) | by_column,
        "_key2class": _CLASSES,
    }


def _vocabulary(language: str, units: list[str]) -> Saved:
    return {"lang": language, "idx": 0, "cutoff": 0, "lower": False, "_unit2id": _numbered(units), "_id2unit": units}


def _numbered(units: list[str]) -> dict[str, int]:
    return {unit: at for at, unit in enumerate(units)}


if __name__ == "__main__":
    written = write(embedded_files(), Path(sys.argv[1]))
    print(written.tagger, written.vectors)
