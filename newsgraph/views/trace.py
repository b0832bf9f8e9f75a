"""How an article was read: the tree of each sentence, with the claims and events that were made of it."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from newsgraph.document import Document
from newsgraph.report import Entity, Mention, Report, Span
from newsgraph.syntax import read
from newsgraph.syntax.explain import explain

Rules = Mapping[str, str]
"""For ids of claims and events the rule that made each, where a layer says so."""


def trace(report: Report, rules: Rules | None = None) -> str:
    """Each sentence with its clauses, and under each clause what was made there.

    قال الوزير إن القوات استعادت البلدة
      main قال | subject الوزير (after)
        * claim-1: say, قال
        complement استعادت | subject القوات (before) | object البلدة (after)
          * event-1: seize, استعادت
    """
    document = Document(report.text)
    entities: list[Entity] = [*report.persons, *report.places, *report.organizations]
    named: list[Entity] = [
        entity.model_copy(update={"mentions": names}) for entity in entities if (names := _names(entity.mentions))
    ]
    starts = [token.start for token in document.tokens]
    notes: dict[int, list[str]] = {}
    for span, note in _made(report, rules or {}):
        notes.setdefault(max(0, bisect_right(starts, span.start) - 1), []).append(note)
    return explain(read(document, named), notes)


def _names(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    return tuple(mention for mention in mentions if mention.kind == "name")


def _made(report: Report, rules: Rules) -> Iterator[tuple[Span, str]]:
    for claim in report.claims:
        yield claim.cue, _note(claim.id, claim.stance, claim.cue, rules)
    for event in report.events:
        yield event.trigger, _note(event.id, event.type, event.trigger, rules)


def _note(name: str, kind: str, span: Span, rules: Rules) -> str:
    rule = f" (rule {rules[name]})" if name in rules else ""
    return f"{name}: {kind}, {span.text}{rule}"
