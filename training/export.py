"""Export a trained tagger and its vectors as the embedded model: float16 weights, checksums, manifest.

    python -m training.export TAGGER.pt VECTORS.pt newsgraph/taggers/embedded NAME [WORDS]

Only the WORDS most frequent words (120 000) keep their vectors: the rarer ones read as unknown, as in training some do.
"""

import json
import sys
from pathlib import Path
from typing import Any

import torch

from newsgraph.taggers.files import sha256

# What a reader of the file does not need, and what would hold paths of the machine that trained it.
_LEFT_OUT = ("charlm_forward_file", "charlm_backward_file")


def halved(value: Any) -> Any:
    """Floating-point tensors as float16; they load into float32 parameters."""
    return value.half() if isinstance(value, torch.Tensor) and value.is_floating_point() else value


def shortened(vocab: dict[str, Any], size: int) -> dict[str, Any]:
    """A saved vocabulary cut to its first units (the special ones included)."""
    units = vocab["_id2unit"][:size]
    return {**vocab, "_id2unit": units, "_unit2id": {unit: at for at, unit in enumerate(units)}}


def main(tagger: str, vectors: str, out: str, name: str, words: str = "120000") -> None:
    """Write tagger.pt, vectors.pt and manifest.json."""
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    saved = torch.load(tagger, map_location="cpu", weights_only=True)
    saved["model"] = {key: halved(value) for key, value in saved["model"].items()}
    saved["config"] = {key: (None if key in _LEFT_OUT else value) for key, value in saved["config"].items()}
    saved["vocab"]["word"] = shortened(saved["vocab"]["word"], int(words) + 4)
    torch.save(saved, folder / "tagger.pt")
    table = torch.load(vectors, map_location="cpu", weights_only=True)
    rows = table["emb"][: int(words) + 4].half().clone()
    torch.save({"vocab": shortened(table["vocab"], int(words) + 4), "emb": rows}, folder / "vectors.pt")
    checksums = {file: sha256(folder / file) for file in ("tagger.pt", "vectors.pt")}
    manifest = {"name": name, "tagger": "tagger.pt", "vectors": "vectors.pt", "sha256": checksums}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
