"""Every value of a vocabulary has an Arabic name."""

from newsgraph.views.labels import label, labels, units


def test_every_value_of_a_vocabulary_has_a_name() -> None:
    from typing import get_args

    from newsgraph.gazetteer.model import CATEGORIES as PLACES
    from newsgraph.lexicons.nouns import CATEGORIES as BODIES
    from newsgraph.report import findings
    from newsgraph.report.screening import WarningCode

    wanted = {
        "kind": get_args(findings.FigureKind), "bound": get_args(findings.Bound), "change": get_args(findings.Change),
        "source_type": get_args(findings.SourceType), "quote": get_args(findings.Quote), "stance": get_args(findings.Stance),
        "certainty": get_args(findings.Certainty), "event": get_args(findings.EventType),
        "factuality": get_args(findings.Factuality), "place": PLACES, "organization": BODIES, "warning": get_args(WarningCode),
    }  # fmt: skip
    for vocabulary, values in wanted.items():
        assert set(values) - set(labels()[vocabulary]) == set(), vocabulary
    assert label("stance", "unheard_of") == "unheard of"
    assert units()["km"] == "كيلومتر"
