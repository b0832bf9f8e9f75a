"""A pipeline that finds one person in the command's way, and an article."""

from pathlib import Path

import pytest
from command import ARTICLE, FakePipeline

import newsgraph.pipeline


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> type[FakePipeline]:
    monkeypatch.setattr(newsgraph.pipeline, "Pipeline", FakePipeline)
    return FakePipeline


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "خبر.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path
