"""The pipeline: one article string to one report, step by step in the order written here."""

import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from itertools import islice, repeat, zip_longest
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from newsgraph._version import __version__
from newsgraph.claims import find_claims, spoken_of, stated
from newsgraph.coreference import described, with_salience
from newsgraph.dates import date_ranges
from newsgraph.dates import find_in as find_dates
from newsgraph.document import Document, model_form
from newsgraph.errors import InputError
from newsgraph.events import Lexicon, extended, find_events
from newsgraph.figures import find_in as find_figures
from newsgraph.gazetteer import located
from newsgraph.names import Aliases, Gazetteer, GazetteerEntry, find_names
from newsgraph.report import Organization, Person, Place, Provenance, Report
from newsgraph.taggers import Engine, TaggedSpan, Tagger, checked, load_tagger


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
        self._tagger = load_tagger(
            model,
            device=device,
            engine=engine,
            vectors=vectors,
            forward_charlm=forward_charlm,
            backward_charlm=backward_charlm,
        )
        self._provenance = _provenance(self._tagger)
        self._aliases, self._gazetteer = Aliases.of(aliases or {}), Gazetteer.of(gazetteer)
        self._event_lexicon = None if event_lexicon is None else _event_lexicon(event_lexicon)

    def __call__(self, article: str, *, published: date | None = None) -> Report:
        """The report of one article; any string has one. Raises InputError where the article is not a string."""
        document = _document(article, published)
        return self._report(document, self._tag([document])[0])

    def pipe(
        self, articles: Iterable[str], *, published: Iterable[date | None] | None = None, batch_size: int = 32
    ) -> Iterator[Report]:
        """Reports of many articles, in order, as they come; `batch_size` articles share the tagger's batches.

        `published` gives each article's day of publication, or None where it is unknown: as many as there are articles.
        Raises InputError, at the call or at the article that is no string or has no day beside it.
        """
        if isinstance(articles, str) or not isinstance(articles, Iterable):
            raise InputError("articles must be several strings, as a list; for a single article call the pipeline itself")
        if published is not None and (isinstance(published, str) or not isinstance(published, Iterable)):
            raise InputError("published must be several days or None, as a list with one for each article")
        if not isinstance(batch_size, int) or batch_size < 1:
            raise InputError(f"batch_size must be a whole number of at least 1, not {batch_size!r}")
        return self._stream(_documents(articles, published), batch_size)

    def _stream(self, documents: Iterator[Document], batch_size: int) -> Iterator[Report]:
        while part := list(islice(documents, batch_size)):
            for document, tagged in zip(part, self._tag(part), strict=True):
                yield self._report(document, tagged)

    def _tag(self, documents: Sequence[Document]) -> list[list[list[TaggedSpan]]]:
        """What the tagger marks in each sentence of each document; sentences of all documents go together."""
        sentences = [words for document in documents for words in _words(document)]
        found = iter(checked(self._tagger.tag(sentences), [len(words) for words in sentences]))
        return [list(islice(found, len(document.sentences))) for document in documents]

    def _report(self, document: Document, tagged: list[list[TaggedSpan]]) -> Report:
        names = find_names(document, tagged, aliases=self._aliases, gazetteer=self._gazetteer)
        places = located(document, [name for name in names if isinstance(name, Place)])
        entities = described(document, [*(name for name in names if not isinstance(name, Place)), *places])
        dates = find_dates(document)
        figures = find_figures(document, date_ranges(dates))
        claims = find_claims(document, entities)
        events = find_events(document, entities, figures=figures, dates=dates, claims=claims, event_lexicon=self._event_lexicon)
        entities = with_salience(document, spoken_of(entities, claims), Counter(c.source_id for c in claims if c.source_id))
        return Report(
            text=document.text,
            published=document.published,
            persons=tuple(e for e in entities if isinstance(e, Person)),
            places=tuple(e for e in entities if isinstance(e, Place)),
            organizations=tuple(e for e in entities if isinstance(e, Organization)),
            figures=stated(figures, claims),
            dates=stated(dates, claims),
            claims=claims,
            events=events,
            provenance=self._provenance,
        )


_NOTHING = object()


def _documents(articles: Iterable[str], published: Iterable[date | None] | None) -> Iterator[Document]:
    """The articles with their days; raises InputError where one of the two ends before the other."""
    if published is None:
        yield from map(_document, articles, repeat(None))
        return
    for number, (article, day) in enumerate(zip_longest(articles, published, fillvalue=_NOTHING)):
        if article is _NOTHING or day is _NOTHING:
            fewer, more = ("articles", "days") if article is _NOTHING else ("days", "articles")
            raise InputError(f"only {number} {fewer}, but more {more}: give published= one day, or None, for each article")
        yield _document(article, day)  # type: ignore[arg-type]


def _event_lexicon(path: str | Path) -> Lexicon:
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"event_lexicon must be a UTF-8 file of tab-separated rows; {path} cannot be read: {error}") from error
    return extended(text)


def _provenance(tagger: Tagger) -> Provenance:
    try:
        return Provenance(newsgraph=__version__, model=tagger.name, model_sha256=tagger.sha256, stanza=tagger.version)
    except ValidationError as error:
        raise InputError(
            f"the tagger {type(tagger).__name__} must have a name (a string), a sha256 (64 hexadecimal digits) or None, "
            f"and a version (a string) or None: {error}"
        ) from error


def _document(article: str, published: date | None) -> Document:
    if not isinstance(article, str):
        raise InputError(f"an article must be a str, not {type(article).__name__}; decode bytes first (article.decode('utf-8'))")
    if published is not None and not isinstance(published, date):
        raise InputError(f"published must be a datetime.date or None, not {type(published).__name__}")
    # A datetime is a date to Python, but not the day that the report promises.
    return Document(article, published=published.date() if isinstance(published, datetime) else published)


def _words(document: Document) -> Iterator[list[str]]:
    for sentence in document.sentences:
        yield [model_form(token.text) for token in document.sentence_tokens(sentence)]


_loading = threading.Lock()


@lru_cache(maxsize=1)
def _shared() -> Pipeline:
    return Pipeline()


def extract(article: str, *, published: date | None = None) -> Report:
    """The report of one article, by a shared pipeline over the embedded model, loaded at the first call.

    `published` is the day of publication, against which relative dates are read. Any string gives a report;
    anything else raises InputError.
    """
    with _loading:
        pipeline = _shared()
    return pipeline(article, published=published)
