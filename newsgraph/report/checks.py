"""What must hold across the parts of one report: spans lie in the text, ids are unique, references lead somewhere."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from newsgraph.report.model import Model
from newsgraph.report.span import Span

if TYPE_CHECKING:  # report.py imports this module
    from newsgraph.report.report import Report

# Which layers of the report each referring field may lead to, by the name of the field.
_ENTITIES = ("persons", "places", "organizations")
_TARGETS = {
    "organization_id": ("organizations",),
    "place_id": ("places",),
    "claim_id": ("claims",),
    "parent_id": ("claims",),
    "source_id": _ENTITIES,
    "actors": _ENTITIES,
    "recipients": _ENTITIES,
    "places": ("places",),
    "date_id": ("dates",),
    "figure_ids": ("figures",),
    "part_of": ("figures",),
}


def check(report: "Report") -> None:
    """Refuse, with a ValueError that names the culprit, a report whose parts contradict each other."""
    layers = _ids(report)
    for model in _models(report):
        if isinstance(model, Span):
            _check_span(report.text, model)
        if model is not report:  # whose own `places` are the places themselves
            _check_references(model, layers)
    _refuse_circles({claim.id: claim.parent_id for claim in report.claims})


def spans_of(report: "Report") -> Iterator[Span]:
    """Every span of the report, layer by layer."""
    return (model for model in _models(report) if isinstance(model, Span))


def _ids(report: "Report") -> dict[str, set[str]]:
    """The ids of each layer; no two items of a report share one, whatever their layers."""
    layers: dict[str, set[str]] = {}
    seen: set[str] = set()
    for name in (*_ENTITIES, "figures", "dates", "claims", "events"):
        layers[name] = set()
        for item in getattr(report, name):
            if item.id in seen:
                raise ValueError(f"id {item.id!r}, in {name}, is used twice")
            seen.add(item.id)
            layers[name].add(item.id)
    return layers


def _models(model: Model) -> Iterator[Model]:
    """The model and every one inside it, however deep, in the order of their fields."""
    ahead = [model]
    while ahead:
        yield (one := ahead.pop())
        inside: list[Model] = []
        for value in one.__dict__.values():
            if isinstance(value, Model):
                inside.append(value)
            elif isinstance(value, tuple):
                inside += [item for item in value if isinstance(item, Model)]
        ahead += reversed(inside)


def _check_span(text: str, span: Span) -> None:
    there = text[span.start : span.end]
    if there != span.text:
        raise ValueError(f"span {span.start}..{span.end} says {span.text!r}, but the article has {there!r} there")


def _check_references(model: Model, layers: dict[str, set[str]]) -> None:
    for field in _referring(type(model)):
        value = getattr(model, field)
        named = value if isinstance(value, tuple) else () if value is None else (value,)
        owner = getattr(model, "id", type(model).__name__)
        for one in named:
            if not any(one in layers[layer] for layer in _TARGETS[field]):
                raise ValueError(f"{field} of {owner} is {one!r}, which is not among the {' or '.join(_TARGETS[field])}")
        if len(set(named)) < len(named):
            raise ValueError(f"{field} of {owner} hold one id twice: {', '.join(named)}")


@cache
def _referring(kind: type[Model]) -> tuple[str, ...]:
    """Which fields of such a model hold ids."""
    return tuple(field for field in kind.model_fields if field in _TARGETS)


def _refuse_circles(parents: dict[str, str | None]) -> None:
    """A claim inside itself would send whoever climbs from claim to parent round for ever.

    Each claim is climbed from once: what an earlier climb has passed is known to lead to a top.
    """
    sound: set[str] = set()
    for claim in parents:
        climbed: dict[str, None] = {}
        above: str | None = claim
        while above is not None and above not in sound:
            if above in climbed:
                raise ValueError(f"claim {claim!r} is inside a circle of parents, by {above!r}")
            climbed[above] = None
            above = parents[above]
        sound.update(climbed)
