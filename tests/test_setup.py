"""The caller's own words: copied with the pipeline, told by the provenance, kept by no cache."""

import copy
import gc
import pickle
import weakref
from pathlib import Path
from typing import Any

import pytest
from words_tagger import Words

from newsgraph import Pipeline

FIRST = "قال الوزير إن الطريق فتح"


@pytest.mark.parametrize("copied", [lambda p: pickle.loads(pickle.dumps(p)), copy.deepcopy], ids=["pickle", "deepcopy"])
def test_a_pipeline_is_copied_with_the_callers_words(copied: Any, tmp_path: Path) -> None:
    rows = tmp_path / "events.tsv"
    rows.write_text("", encoding="utf-8")
    entry = {"type": "Organization", "name": "مصرف الواحة", "identifiers": {"lei": "5299"}}
    one = Pipeline(model=Words(), aliases={"تيمور": ["الرحالة"]}, gazetteer=iter([entry]), event_lexicon=rows)
    rows.unlink()
    other = copied(one)
    text = "قال تيمور إن مصرف الواحة أغلق وإن الرحالة غادر"
    assert other(text) == one(text)
    assert other(text).organizations[0].identifiers[0].value == "5299"


def test_provenance_covers_the_callers_words(tmp_path: Path) -> None:
    rows = tmp_path / "events.tsv"
    rows.write_text("", encoding="utf-8")
    entries = [{"type": "Person", "name": "تيمور"}, {"type": "Place", "name": "الواحة"}]
    plain = Pipeline(model=Words())(FIRST).provenance
    assert plain.model_dump(exclude={"newsgraph", "model"}, exclude_none=True) == {}
    full = Pipeline(model=Words(), aliases={"تيمور": ["الرحالة"]}, gazetteer=entries, event_lexicon=rows)(FIRST).provenance
    assert None not in (full.gazetteer_sha256, full.aliases_sha256, full.event_lexicon_sha256)
    assert Pipeline(model=Words(), gazetteer=entries[::-1])(FIRST).provenance.gazetteer_sha256 == full.gazetteer_sha256
    assert Pipeline(model=Words(), gazetteer=entries[:1])(FIRST).provenance.gazetteer_sha256 != full.gazetteer_sha256


def test_no_cache_keeps_the_callers_words_alive(tmp_path: Path) -> None:
    rows = tmp_path / "events.tsv"
    rows.write_text("", encoding="utf-8")
    made = Pipeline(model=Words(), event_lexicon=rows, gazetteer=[{"type": "Person", "name": "تيمور"}])
    made("وصل تيمور إلى المدينة وقتل ثلاثة في الهجوم")
    kept = [weakref.ref(made._event_lexicon), weakref.ref(made._gazetteer.matcher)]
    del made
    gc.collect()
    assert [ref() for ref in kept] == [None, None]
