"""However our articles are typed, 97 % of the findings of every layer stay. `table.py` prints the shares (docs/trust.md)."""

import pytest
from table import Original, kept, originals
from transforms import TRANSFORMS

from newsgraph import Pipeline

LEAST = 0.97


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline()


@pytest.fixture(scope="module")
def articles(pipeline: Pipeline) -> list[Original]:
    return originals(pipeline)


@pytest.mark.parametrize("name", TRANSFORMS)
def test_findings_stay(pipeline: Pipeline, articles: list[Original], name: str) -> None:
    shares = kept(pipeline, articles, TRANSFORMS[name])
    assert {layer: round(share, 3) for layer, share in shares.items() if share < LEAST} == {}
