"""Which model is loaded, and what is said when it cannot be."""

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from newsgraph.errors import ExtraMissingError, InputError, ModelDamagedError, ModelNotFoundError
from newsgraph.taggers import TaggedSpan, Tagger, load_tagger
from newsgraph.taggers.files import EMBEDDED, ModelFiles, embedded_files


@pytest.fixture(scope="module")
def stanza_files(tmp_path_factory: pytest.TempPathFactory) -> ModelFiles:
    """The embedded model as stanza writes it."""
    from newsgraph.taggers import rebuilt

    return rebuilt.write(embedded_files(), tmp_path_factory.mktemp("stanza"))


@pytest.fixture(scope="module")
def embedded() -> Tagger:
    return load_tagger()


def test_the_embedded_model_finds_names_with_probabilities(embedded: Tagger) -> None:
    found = embedded.tag([["زار", "الرئيس", "سمير", "الخطيب", "مدينة", "حلب", "."], [], ["نعم"]])
    assert [(span.first, span.stop, span.label) for span in found[0]] == [(2, 4, "PER"), (5, 6, "LOC")]
    assert all(span.confidence is not None and 0 < span.confidence <= 1 for span in found[0])
    assert found[1] == []


def test_order_and_company_change_nothing(embedded: Tagger) -> None:
    sentences = [["عاد", "من", "بغداد"], ["قال", "هاني", "سليمان", "في", "بيروت", "إن", "الأمر", "انتهى"], ["لا"]] * 20
    alone = [[(s.first, s.stop, s.label) for s in embedded.tag([words])[0]] for words in sentences[:3]]
    together = [[(s.first, s.stop, s.label) for s in spans] for spans in embedded.tag(sentences)]
    assert together == alone * 20


def test_embedded_files_fit_the_promise() -> None:
    assert sum(path.stat().st_size for path in EMBEDDED.iterdir()) <= 40_000_000


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    copy = tmp_path / "model"
    shutil.copytree(EMBEDDED, copy)
    with (copy / "network.npz").open("r+b") as file:
        file.seek(1000)
        file.write(b"\xff\xfe\xff\xfe")
    with pytest.raises(ModelDamagedError, match=r"network\.npz is damaged.*reinstall"):
        embedded_files(copy)
    for manifest in (b"{", b"{}", b"[]", b"\xff"):
        (copy / "manifest.json").write_bytes(manifest)
        with pytest.raises(ModelDamagedError, match="manifest"):
            embedded_files(copy)
    shutil.copyfile(EMBEDDED / "manifest.json", copy / "manifest.json")
    (copy / "network.npz").unlink()
    with pytest.raises(ModelNotFoundError, match="reinstall"):
        embedded_files(copy)
    with pytest.raises(ModelNotFoundError, match="reinstall"):
        embedded_files(tmp_path)


def test_a_model_of_ones_own(tmp_path: Path, stanza_files: ModelFiles) -> None:
    tagger = load_tagger(stanza_files.tagger, vectors=stanza_files.vectors)
    assert tagger.tag([["في", "دمشق"]])[0][0].label == "LOC"
    with pytest.raises(ModelNotFoundError, match="vectors="):
        load_tagger(stanza_files.tagger)
    with pytest.raises(ModelNotFoundError, match=r"nowhere\.pt"):
        load_tagger(tmp_path / "nowhere.pt")
    broken = tmp_path / "broken.pt"
    broken.write_bytes(b"this is no model")
    with pytest.raises(ModelDamagedError, match="could not be loaded as a stanza NER model"):
        load_tagger(broken)


def test_each_damaged_file_is_named_and_stanza_keeps_quiet(
    tmp_path: Path, stanza_files: ModelFiles, capfd: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.pt"
    broken.write_bytes(b"this is no model")
    with pytest.raises(ModelDamagedError, match=r"broken\.pt could not be loaded as a stanza NER model"):
        load_tagger(broken, vectors=stanza_files.vectors)
    with pytest.raises(ModelDamagedError, match=r"the word vectors .*broken\.pt could not be loaded"):
        load_tagger(stanza_files.tagger, vectors=broken)
    with pytest.raises(ModelDamagedError, match="the word vectors"):
        load_tagger(stanza_files.tagger, vectors=stanza_files.tagger)
    assert capfd.readouterr().err == ""


def test_stanza_may_log_elsewhere(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    broken = tmp_path / "broken.pt"
    broken.write_bytes(b"this is no model")
    with pytest.raises(ModelDamagedError):
        load_tagger(broken)
    logger = logging.getLogger("stanza")
    logger.addHandler(caplog.handler)
    logger.error("after us")
    logger.removeHandler(caplog.handler)
    assert "after us" in caplog.text
    assert "Cannot load" not in caplog.text


@pytest.mark.parametrize("model", ["default", "stanza", "nowhere.pt"])
@pytest.mark.parametrize("device", ["bogus", "cuda:99", "meta", "", 3.5])
def test_the_device_is_looked_at_first(model: str, device: str) -> None:
    with pytest.raises(InputError, match=r"device=.* cannot be used here .*give 'cpu'"):
        load_tagger(model, device=device)


class Mute:
    """A Tagger that finds nothing."""

    name, sha256, version = "mute", None, None

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        return [[] for _ in sentences]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"engine": "onnx"}, "give 'auto', 'light' or 'stanza'"),
        ({"engine": "light", "model": "my.pt"}, "leave engine= out"),
        ({"engine": "light", "device": "cuda"}, "leave engine= out"),
        ({"engine": "stanza", "model": Mute()}, "engine= cannot go with a Tagger"),
    ],
)
def test_an_engine_that_cannot_run_it_is_refused(options: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError, match=says):
        load_tagger(**options)


@pytest.mark.parametrize("argument", ["vectors", "forward_charlm", "backward_charlm"])
@pytest.mark.parametrize("model", ["default", "stanza", Mute()])
def test_what_would_be_ignored_is_refused(model: str | Tagger, argument: str) -> None:
    with pytest.raises(InputError, match=rf"{argument}= cannot go with .*leave {argument}= out"):
        load_tagger(model, **{argument: "some.pt"})  # type: ignore[arg-type]


def test_a_tagger_has_no_device_of_ours() -> None:
    with pytest.raises(InputError, match="device= cannot go with a Tagger"):
        load_tagger(Mute(), device="cuda")


def test_half_a_tagger_is_refused() -> None:
    class Half:
        name = "half"
        tag = Mute.tag

    with pytest.raises(InputError, match="Half lacks sha256, version"):
        load_tagger(Half())  # type: ignore[arg-type]


def test_a_tagger_is_handed_through_and_anything_else_refused(embedded: Tagger) -> None:
    assert load_tagger(embedded) is embedded
    with pytest.raises(InputError, match="not int"):
        load_tagger(7)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("model", "says"), [("defualt", "did you mean 'default'"), ("stanzza", "did you mean 'stanza'"), (".", "is a directory")]
)
def test_advice_for_a_wrong_model(model: str, says: str) -> None:
    with pytest.raises(ModelNotFoundError, match=says):
        load_tagger(model)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_stanza_works_in_a_forked_child(stanza_files: ModelFiles) -> None:
    """In a process of its own, with threads as a user's torch has them."""
    code = (
        "import os, sys, torch; torch.set_num_threads(2)\n"
        "from newsgraph.taggers import load_tagger\n"
        "tagger = load_tagger(sys.argv[1], vectors=sys.argv[2])\n"
        "words = [['في', 'دمشق']] * 64\n"
        "tagger.tag(words)\n"
        "child = os.fork()\n"
        "if not child: os._exit(0 if tagger.tag(words)[0] else 1)\n"
        "sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))"
    )
    command = [sys.executable, "-c", code, str(stanza_files.tagger), str(stanza_files.vectors)]
    assert subprocess.run(command, timeout=120, env=os.environ | {"OMP_NUM_THREADS": "2"}).returncode == 0


@pytest.mark.parametrize("options", [{"engine": "stanza"}, {"model": "my.pt"}, {"model": "stanza"}, {"device": "cuda"}])
def test_without_torch_the_stanza_engine_is_asked_for(options: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.delitem(sys.modules, "newsgraph.taggers.stanza_runtime", raising=False)
    monkeypatch.delattr("newsgraph.taggers.stanza_runtime", raising=False)
    with pytest.raises(ExtraMissingError, match="needs torch, which the light install leaves out: pip install torch stanza"):
        load_tagger(**options)
