"""The pipeline: one article string to one report, step by step in the order written here."""

import logging
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from typing import Any

from newsgraph import workers
from newsgraph.article import Article, Day, checked_article
from newsgraph.claims import find_claims, spoken_of, stated
from newsgraph.coreference import described, with_salience
from newsgraph.dates import date_ranges
from newsgraph.dates import find_in as find_dates
from newsgraph.draft import Draft
from newsgraph.errors import InputError
from newsgraph.events import find_events
from newsgraph.figures import find_in as find_figures
from newsgraph.gazetteer import located
from newsgraph.lexicons.once import no_collection
from newsgraph.names import GazetteerEntry, find_names
from newsgraph.report import Entity, Organization, Person, Place, Report
from newsgraph.setup import Setup
from newsgraph.stream import Item, OnError, Read, checked_on_error, items, reports
from newsgraph.syntax import read
from newsgraph.taggers import Engine, Tagger, checked

_log = logging.getLogger("newsgraph")
_FIRST = "قال الوزير سمير الخطيب إن 12 شاحنة وصلت أمس إلى مدينة بيروت، وقتل ثلاثة في هجوم يوم 5 مايو 2019."
_SLOW = 1.0  # seconds after which an article is worth a line in the log


class Pipeline:
    """Reads articles into reports. Make it once and keep it: it loads its model when made, and is thread-safe.

    `model` is "default" (embedded, needs no network), "stanza" (stanza's Arabic package, downloaded), the path of a
    stanza NER file (then with `vectors` and, where it has them, the two character models), or a Tagger of your own.
    `engine` is "light" (numpy, for the embedded model on the CPU; loads neither torch nor stanza), "stanza" (any model, on any
    `device`), or "auto": light where it can.
    `aliases` gives names their other names ({"داعش": ["الدواعش"]}), `gazetteer` entities of your own (GazetteerEntry, or mappings
    with its fields), found wherever one of their names stands, with or without clitics (docs/names.md has examples).
    `event_lexicon` is a file of triggers of your own, read before ours (docs/events.md says how it is written).
    Raises ModelNotFoundError, ModelDamagedError, LexiconError or InputError, each saying what to do.
    """

    def __init__(
        self,
        *,
        model: str | Path | Tagger = "default",
        device: str = "cpu",
        engine: Engine = "auto",
        vectors: str | Path | None = None,
        forward_charlm: str | Path | None = None,
        backward_charlm: str | Path | None = None,
        aliases: Mapping[str, Sequence[str]] | None = None,
        gazetteer: Iterable[GazetteerEntry | Mapping[str, Any]] = (),
        event_lexicon: str | Path | None = None,
    ) -> None:
        self._setup = Setup.of(
            model=model,
            device=device,
            engine=engine,
            vectors=vectors,
            forward_charlm=forward_charlm,
            backward_charlm=backward_charlm,
            aliases=aliases,
            gazetteer=gazetteer,
            event_lexicon=event_lexicon,
        )
        self._ready()

    def _ready(self) -> None:
        setup = self._setup
        self._fresh = True
        self._tagger = setup.tagger()
        self._provenance = setup.provenance(self._tagger)
        self._aliases, self._gazetteer, self._event_lexicon = setup.aliases, setup.gazetteer, setup.lexicon()

    def __getstate__(self) -> Setup:
        """What a pipeline is made of; a copy, in this process or another, loads its model anew."""
        return self._setup

    def __setstate__(self, setup: Setup) -> None:
        self._setup = setup
        self._ready()

    def __call__(self, article: str | Article, *, published: Day = None) -> Report:
        """The report of one article; any string has one. Raises InputError for what is no article, or no day."""
        draft = Draft.of(checked_article(article, published))
        self._tag([draft])
        return self._report(draft)

    def pipe(
        self,
        articles: Iterable[str | Article],
        *,
        published: Iterable[Day] | None = None,
        batch_size: int = 32,
        on_error: OnError = "raise",
        processes: int = 1,
    ) -> Iterator[Report]:
        """Reports of many articles, in order, as they come; `batch_size` articles share the tagger's batches.

        `published` gives each article's day of publication, or None where it is unknown: as many as there are articles.
        `on_error` says what becomes of an article that cannot be read: "raise" ends the stream, and the ArticleError names it;
        "report" gives it an empty report with a warning; a function gets the ArticleError, and the article has no report.
        `processes` read side by side (docs/scaling.md). Raises InputError at the call for arguments that cannot be used.
        """
        for name, value in (("batch_size", batch_size), ("processes", processes)):
            if not isinstance(value, int) or value < 1:
                raise InputError(f"{name} must be a whole number of at least 1, not {value!r}")
        checked_on_error(on_error)
        batches = _parts(items(articles, published), batch_size)
        read = self._with_workers(batches, processes) if processes > 1 else (r for b in batches for r in self._read(b))
        return reports(read, on_error, Report(text="", provenance=self._provenance))

    def _with_workers(self, batches: Iterator[list[Item]], processes: int) -> Iterator[Read]:
        """By several processes; the lexicons, loaded when they are first needed, are loaded here for all that are forked."""
        draft = Draft.of(checked_article(_FIRST))
        draft.tagged.extend([] for _ in range(draft.count))  # what the tagger would say matters little here
        self._report(draft)
        yield from workers.read(self._read, batches, processes)

    def _read(self, batch: Sequence[Item]) -> list[Read]:
        """Each item with its report; what fails keeps its error, and its neighbours are read."""
        drafts = [Draft.of(item.article) for item in batch if item.article]
        try:
            self._tag(drafts)
            reports = iter([self._report(draft) for draft in drafts])
        except Exception as error:  # of one of them: which, one by one will show
            if len(batch) == 1:
                return [(batch[0].failed(error), None)]
            return [read for item in batch for read in self._read([item])]
        return [(item, next(reports) if item.article else None) for item in batch]

    def _tag(self, drafts: Sequence[Draft]) -> None:
        """What the tagger marks in each sentence of each document; sentences of all documents go together."""
        sentences = [words for draft in drafts for words in draft.words()]
        found = iter(checked(self._tagger.tag(sentences), [len(words) for words in sentences]))
        for draft in drafts:
            draft.tagged.extend(islice(found, draft.count))

    def _report(self, draft: Draft) -> Report:
        began = time.perf_counter()
        with no_collection() if self._fresh else nullcontext():  # a first article loads most lexicons
            report = self._found(draft) if draft.arabic else Report(**draft.given, provenance=self._provenance)
        self._fresh = False
        if (seconds := time.perf_counter() - began) > _SLOW:
            _log.debug("an article of %d characters took %.1f s after tagging", len(report.text), seconds)
        return report

    def _found(self, draft: Draft) -> Report:
        """The stages, in their order."""
        document = draft.document
        names = find_names(document, draft.tagged, aliases=self._aliases, gazetteer=self._gazetteer)
        places = located(document, [name for name in names if isinstance(name, Place)])
        entities: Sequence[Entity] = [*(name for name in names if not isinstance(name, Place)), *places]
        dates = find_dates(document)
        figures = find_figures(document, date_ranges(dates))
        article = read(document, entities)
        entities = described(article, entities)
        article = article.with_entities(entities)
        claims = find_claims(document, entities, article=article)
        events = find_events(
            document,
            entities,
            figures=figures,
            dates=dates,
            claims=claims,
            event_lexicon=self._event_lexicon,
            article=article,
        )
        entities = with_salience(article, spoken_of(entities, claims), Counter(c.source_id for c in claims if c.source_id))
        return Report(
            **draft.given,
            persons=tuple(e for e in entities if isinstance(e, Person)),
            places=tuple(e for e in entities if isinstance(e, Place)),
            organizations=tuple(e for e in entities if isinstance(e, Organization)),
            figures=stated(figures, claims),
            dates=stated(dates, claims),
            claims=claims,
            events=events,
            provenance=self._provenance,
        )


def _parts(items: Iterator[Item], size: int) -> Iterator[list[Item]]:
    while part := list(islice(items, size)):
        yield part
