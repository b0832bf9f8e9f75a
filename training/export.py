"""Export a trained tagger and its vectors as the embedded model: small weights, checksums, manifest.

    python -m training.export TAGGER.pt VECTORS.pt newsgraph/taggers/embedded NAME [WORDS]

The trained offsets of words are added to their vectors; the vectors are kept as whole numbers from -127 to 127, each
dimension's step moved into the network's first layer; the other weights are float16. Only the WORDS most frequent words
(and those with an offset) keep their vectors: the rarer ones read as unknown, as in training some do.
"""

import json
import sys
from pathlib import Path
from typing import Any

import torch

from newsgraph.taggers.files import sha256

# What a reader of the file does not need, and what would hold paths of the machine that trained it.
_LEFT_OUT = ("charlm_forward_file", "charlm_backward_file")
_SPECIAL = 4  # <PAD>, <UNK>, <EMPTY>, <ROOT>
_UNKNOWN = 1
Saved = dict[str, Any]


def halved(value: Any) -> Any:
    """Floating-point tensors as float16; they load into float32 parameters."""
    return value.half() if isinstance(value, torch.Tensor) and value.is_floating_point() else value


def vocabulary(vocab: Saved, units: list[str]) -> Saved:
    """A saved vocabulary with other units."""
    return {**vocab, "_id2unit": units, "_unit2id": {unit: at for at, unit in enumerate(units)}}


def merge(tagger: Saved, units: list[str], rows: torch.Tensor) -> tuple[list[str], torch.Tensor]:
    """Words and vectors with the tagger's trained offsets in them; the tagger loses its table of offsets."""
    offsets = tagger["model"].pop("delta_emb.weight", None)
    if offsets is None:
        return units, rows
    known = {unit: at for at, unit in enumerate(units)}
    trained = tagger["vocab"].pop("delta")["_id2unit"]
    tagger["config"]["emb_finetune"] = False
    new = [unit for unit in trained[_SPECIAL:] if unit not in known]
    rows = torch.cat([rows, rows[_UNKNOWN].expand(len(new), -1)])
    units = [*units, *new]
    known = {unit: at for at, unit in enumerate(units)}
    for at, unit in enumerate(trained):
        if at == _UNKNOWN or at >= _SPECIAL:
            rows[known[unit]] += offsets[at]
    return units, rows


def rounded(tagger: Saved, rows: torch.Tensor) -> torch.Tensor:
    """The vectors as whole numbers; the first layer takes the size of a step."""
    steps = rows.abs().amax(dim=0).clamp(min=1e-6) / 127
    tagger["model"]["input_transform.weight"][:, : rows.shape[1]] *= steps
    return (rows / steps).round().to(torch.int8)


def main(tagger: str, vectors: str, out: str, name: str, words: str = "200000") -> None:
    """Write tagger.pt, vectors.pt and manifest.json."""
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    saved = torch.load(tagger, map_location="cpu", weights_only=True)
    table = torch.load(vectors, map_location="cpu", weights_only=True)
    size = int(words) + _SPECIAL
    units, rows = merge(saved, table["vocab"]["_id2unit"][:size], table["emb"][:size].float())
    rows = rounded(saved, rows)
    saved["model"] = {key: halved(value) for key, value in saved["model"].items()}
    saved["config"] = {key: (None if key in _LEFT_OUT else value) for key, value in saved["config"].items()}
    saved["vocab"]["word"] = vocabulary(table["vocab"], units)
    torch.save(saved, folder / "tagger.pt")
    torch.save({"vocab": saved["vocab"]["word"], "emb": rows}, folder / "vectors.pt")
    checksums = {file: sha256(folder / file) for file in ("tagger.pt", "vectors.pt")}
    manifest = {"name": name, "tagger": "tagger.pt", "vectors": "vectors.pt", "sha256": checksums}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
