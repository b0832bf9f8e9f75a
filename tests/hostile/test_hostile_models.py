"""Model files that were damaged, swapped, or made to run code: each is refused by name, and nothing of it runs."""

import hashlib
import json
import os
import pickle
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from newsgraph.errors import ModelDamagedError, ModelError
from newsgraph.taggers import load_tagger
from newsgraph.taggers.files import EMBEDDED, embedded_files
from newsgraph.taggers.light.network import Network

FILES = sorted(
    path.name for path in EMBEDDED.iterdir() if path.suffix in (".json", ".npz", ".npy", ".txt") and path.stem != "manifest"
)
Damage = Callable[[bytes], bytes]


class Bomb:
    """Unpickled, it would write a file."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.mark),)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """The embedded model in a folder of its own."""
    folder = tmp_path / "model"
    folder.mkdir()
    for path in EMBEDDED.iterdir():
        (folder / path.name).symlink_to(path)
    return folder


def put(folder: Path, name: str, data: bytes) -> None:
    """The file replaced by other bytes."""
    (folder / name).unlink()
    (folder / name).write_bytes(data)


def flipped(share: float) -> Damage:
    """One bit turned, so far into the file."""

    def damage(data: bytes) -> bytes:
        at = min(len(data) - 1, int(share * len(data)))
        return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]

    return damage


DAMAGES: dict[str, Damage] = {
    "first byte": flipped(0.0),
    "a byte in the middle": flipped(0.5),
    "last byte": flipped(1.0),
    "cut": lambda data: data[:-1],
    "longer": lambda data: data + b"\0",
    "empty": lambda data: b"",
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", FILES)
def test_a_damaged_file_is_named(model: Path, name: str, damage: str) -> None:
    put(model, name, DAMAGES[damage]((EMBEDDED / name).read_bytes()))
    with pytest.raises(ModelDamagedError, match=rf"{name} is damaged.*reinstall"):
        embedded_files(model)


def test_swapped_files_are_refused(model: Path) -> None:
    vectors, network = (EMBEDDED / "vectors.npy").read_bytes(), (EMBEDDED / "network.npz").read_bytes()
    put(model, "vectors.npy", network)
    put(model, "network.npz", vectors)
    with pytest.raises(ModelDamagedError, match="is damaged"):
        embedded_files(model)


def test_a_manifest_cannot_lead_out_of_its_folder(model: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x", encoding="utf-8")
    manifest = json.loads((EMBEDDED / "manifest.json").read_text(encoding="utf-8"))
    manifest["words"] = "../secret"
    manifest["sha256"]["../secret"] = hashlib.sha256(b"x").hexdigest()
    put(model, "manifest.json", json.dumps(manifest).encode())
    with pytest.raises(ModelDamagedError, match="manifest"):
        embedded_files(model)


def test_arrays_that_are_pickles_do_not_run(model: Path, tmp_path: Path) -> None:
    """Also where the manifest was changed to fit."""
    mark = tmp_path / "ran"
    np.savez(tmp_path / "bomb.npz", allow_pickle=True, crits=np.array([Bomb(mark)], dtype=object))
    data = (tmp_path / "bomb.npz").read_bytes()
    manifest = json.loads((EMBEDDED / "manifest.json").read_text(encoding="utf-8"))
    manifest["sha256"]["network.npz"] = hashlib.sha256(data).hexdigest()
    put(model, "network.npz", data)
    put(model, "manifest.json", json.dumps(manifest).encode())
    with pytest.raises((ModelError, ValueError)):
        Network(embedded_files(model))
    assert not mark.exists()


@pytest.mark.parametrize("kind", ["pickle", "archive"])
def test_a_stanza_file_that_would_run_code_is_refused(tmp_path: Path, kind: str) -> None:
    torch = pytest.importorskip("torch")
    pytest.importorskip("stanza")
    mark, file = tmp_path / "ran", tmp_path / "bomb.pt"
    if kind == "pickle":
        file.write_bytes(pickle.dumps({"model": Bomb(mark)}))
    else:
        torch.save({"model": Bomb(mark), "config": {}}, file)
    for options in ({"model": file}, {"model": file, "vectors": file}):
        with pytest.raises(ModelDamagedError, match=r"bomb\.pt could not be loaded"):
            load_tagger(**options)
    assert not mark.exists()
