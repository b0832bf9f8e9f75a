"""Export a trained tagger and its vectors as the embedded model: small weights in numpy's own files, checksums, manifest.

    python -m training.export TAGGER.pt VECTORS.pt newsgraph/taggers/embedded NAME [WORDS]

The trained offsets of words are added to their vectors; the vectors are kept as whole numbers from -127 to 127, each
dimension's step moved into the network's first layer; the other weights are float16. Only the WORDS most frequent words
(and those with an offset) keep their vectors: the rarer ones read as unknown, as in training some do.
`python -m newsgraph.taggers.rebuilt FOLDER` makes stanza's own files of them again.
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
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


def check_light(saved: Saved) -> None:
    """Raise ValueError where newsgraph.taggers.light could not run the network; its sizes and numbers of layers are free."""
    config = saved["config"]
    wanted = {"char": True, "charlm": False, "input_transform": True, "connect_output_layers": False, "bert_model": None}
    other = {key: config.get(key) for key, value in wanted.items() if (config.get(key) or None) != (value or None)}
    if other or len(saved["vocab"]["tag"]["_id2unit"]) != 1:
        raise ValueError(f"the light engine runs networks with {wanted} and one column of tags; this one has {other}")


def sorted_words(units: list[str], rows: torch.Tensor) -> tuple[list[str], torch.Tensor]:
    """The special words, then the others in the order of their bytes, where the light engine looks them up."""
    if any("\n" in unit for unit in units):
        raise ValueError("a word holds a line end, and words.txt has a word a line")
    order = sorted(range(_SPECIAL, len(units)), key=lambda at: units[at].encode())
    order = [*range(_SPECIAL), *order]
    return [units[at] for at in order], rows[order]


def write(saved: Saved, units: list[str], rows: torch.Tensor, folder: Path, name: str) -> None:
    """The files that `newsgraph.taggers.files.EmbeddedFiles` describes, and their manifest."""
    described = {
        "config": {key: (None if key in _LEFT_OUT else value) for key, value in saved["config"].items()},
        "language": saved["vocab"]["char"]["lang"],
        "characters": saved["vocab"]["char"]["_id2unit"],
        "tags": list(saved["vocab"]["tag"]["_id2unit"][0]),
    }
    files = {"description": "description.json", "network": "network.npz", "vectors": "vectors.npy", "words": "words.txt"}
    text = json.dumps(described, ensure_ascii=False, indent=1) + "\n"
    (folder / files["description"]).write_text(text, encoding="utf-8")
    np.savez(folder / files["network"], **{key: halved(value).numpy() for key, value in saved["model"].items()})
    np.save(folder / files["vectors"], rows.numpy())
    (folder / files["words"]).write_bytes("".join(f"{unit}\n" for unit in units).encode())
    checksums = {file: sha256(folder / file) for file in files.values()}
    manifest = json.dumps({"name": name, **files, "sha256": checksums}, indent=2) + "\n"
    (folder / "manifest.json").write_text(manifest, encoding="utf-8")


def main(tagger: str, vectors: str, out: str, name: str, words: str = "200000") -> None:
    """Write the embedded model into the folder `out`."""
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    saved = torch.load(tagger, map_location="cpu", weights_only=True)
    table = torch.load(vectors, map_location="cpu", weights_only=True)
    check_light(saved)
    size = int(words) + _SPECIAL
    units, rows = merge(saved, table["vocab"]["_id2unit"][:size], table["emb"][:size].float())
    write(saved, *sorted_words(units, rounded(saved, rows)), folder, name)


if __name__ == "__main__":
    main(*sys.argv[1:])
