"""`newsgraph.compare`: several reports in, one ledger out."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from newsgraph.comparison.denials import denials
from newsgraph.comparison.entities import shared_entities
from newsgraph.comparison.events import shared_events
from newsgraph.comparison.groups import grouped
from newsgraph.comparison.known import known
from newsgraph.comparison.model import Comparison, Entry, Group
from newsgraph.comparison.reading import Reading
from newsgraph.comparison.readings import readings_of
from newsgraph.comparison.relations import relations
from newsgraph.comparison.speakers import Speakers
from newsgraph.comparison.stories import stories
from newsgraph.errors import InputError
from newsgraph.report import Report


def compare(reports: Iterable[Report] | Mapping[str, Report]) -> Comparison:
    """What several articles say together. `reports` is a list (its articles are called 1, 2, ...) or a mapping by keys.

    Articles are put into stories first (they share names and lie near in time), so that any number may be given: only
    figures of one story are compared. Raises InputError where something else than reports is given.
    """
    articles = _articles(reports)
    entities = [entity for key, report in articles.items() for entity in known(key, report)]
    told = stories(articles, shared_entities(entities)[1])
    shared, joined = shared_entities(entities, {key: number for number, story in enumerate(told) for key in story})
    numbers = {key: number for number, key in enumerate(articles)}
    groups: list[Group] = []
    events = []
    for story in told:
        part = {key: articles[key] for key in story}
        readings = [reading for key, report in part.items() for reading in readings_of(key, numbers[key], report, joined)]
        speakers = Speakers(part)
        groups += [_group(group, speakers) for group in grouped(readings)]
        events += shared_events(part, joined)
    return Comparison(
        articles=tuple(articles),
        groups=tuple(group.model_copy(update={"id": f"group-{number}"}) for number, group in enumerate(groups, 1)),
        entities=tuple(shared),
        events=tuple(event.model_copy(update={"id": f"happening-{number}"}) for number, event in enumerate(events, 1)),
        denials=tuple(denials(articles, joined)),
    )


def _articles(reports: Iterable[Report] | Mapping[str, Report]) -> dict[str, Report]:
    if isinstance(reports, (str, Report)) or not isinstance(reports, Iterable):
        raise InputError("compare takes several reports: a list of them, or a mapping of article keys to reports")
    rows = (
        reports.items() if isinstance(reports, Mapping) else ((str(number), report) for number, report in enumerate(reports, 1))
    )
    articles = {}
    for key, report in rows:
        if not isinstance(report, Report):
            raise InputError(
                f"article {key!r}: a Report is wanted, not {type(report).__name__}; extract() makes one of an article"
            )
        articles[str(key)] = report
    return articles


def _group(group: Sequence[Reading], speakers: Speakers) -> Group:
    related = relations(group, [speakers.claim(reading) for reading in group])
    nouns = Counter(reading.figure.noun.text for reading in group if reading.figure.noun)
    first = group[0]
    entries = (_entry(reading, relation, speakers) for reading, relation in zip(group, related, strict=True))
    return Group(
        id="group",
        measure=_measure(group),
        kind=first.figure.kind,
        unit=first.figure.unit,
        noun=nouns.most_common(1)[0][0] if nouns else None,
        entries=tuple(entries),
    )


def _measure(group: Sequence[Reading]) -> str:
    """The concept's phrase, or the words that most often stand before the figures, or the noun."""
    if (concept := group[0].concept) is not None:
        return f"{concept.phrase} ({group[0].scope.part})" if group[0].scope.part else concept.phrase
    phrases = Counter(reading.phrase for reading in group if reading.phrase)
    return phrases.most_common(1)[0][0] if phrases else group[0].figure.span.text


def _entry(reading: Reading, relation: str | None, speakers: Speakers) -> Entry:
    figure, claim = reading.figure, speakers.claim(reading)
    return Entry.model_validate(
        {
            "article": reading.article,
            "figure_id": figure.id,
            "value": figure.value,
            "low": figure.low,
            "high": figure.high,
            "bound": figure.bound,
            "source": speakers.name(reading),
            "source_type": claim.source_type if claim else None,
            "claim_id": claim.id if claim else None,
            "published": reading.published,
            "relation": relation,
        }
    )
