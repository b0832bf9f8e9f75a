"""The claims of a document, from cues to report."""

from collections.abc import Sequence

from newsgraph.claims.attributes import certainty_of, quote_of, stance_of, tokens_of
from newsgraph.claims.contents.nesting import nested, parents
from newsgraph.claims.contents.pieces import CharRange, contents
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.cues.resolve import readings
from newsgraph.claims.scene import Scene, scene
from newsgraph.claims.sources.carry import speakers_of
from newsgraph.claims.sources.identity import Identity
from newsgraph.document import Document
from newsgraph.document.characters import is_mark
from newsgraph.report import Claim, Entity, Span
from newsgraph.syntax import Article, read


def find_claims(document: Document, entities: Sequence[Entity] = (), *, article: Article | None = None) -> tuple[Claim, ...]:
    """All attributions of the article, with ids claim-1, claim-2, ... in order of their cues. Never raises, whatever the text.

    `entities` are the article's persons, places and organizations; sources are resolved to them. `article` is how it reads,
    where that is known already.
    """
    view = scene(article or read(document, entities))
    found = readings(view)
    speakers = speakers_of(view, found)
    pieces = nested(contents(view, found))
    held = parents([_cue(one) for one in found], pieces, {})  # قال: «سنبني السد، [ونأمل] أن يكفي»: his own wish is what he says
    kept = [at for at, one in enumerate(found) if pieces[at] and (one.cue.person != 1 or held[at] is None)]
    chain = _chains([found[at] for at in kept])
    above = parents([_cue(found[at]) for at in kept], [pieces[at] for at in kept], chain)
    return tuple(
        _claim(view, found[at], speakers[at], pieces[at], number, above[number - 1]) for number, at in enumerate(kept, 1)
    )


def _cue(reading: Reading) -> CharRange:
    return reading.cue.start, reading.cue.end


def _chains(found: Sequence[Reading]) -> dict[int, int]:
    """ذكر ناشطون بحسب شبكة كذا أن: the verb's claim is inside the medium's; so is the verb of بحسب ما قاله."""
    links: dict[int, int] = {}
    for at, reading in enumerate(found):
        for other in range(at + 1, min(at + 3, len(found))):
            between = reading.cue.token < found[other].cue.token < reading.complement.link
            if between and found[other].cue.kind == "preposition" and reading.complement.where not in ("before", "around"):
                links[at] = other
            elif between and reading.cue.kind == "preposition" and found[other].cue.relative:
                links[other] = at
    return links


def _claim(view: Scene, reading: Reading, who: Identity, pieces: tuple[CharRange, ...], number: int, above: int | None) -> Claim:
    tokens = tokens_of(view, pieces)
    return Claim(
        id=f"claim-{number}",
        cue=_span(view, *_cue(reading)),
        source=_source(view, reading),
        source_id=who.entity_id,
        source_type=who.type if who.entity_id or who.type != "named" else "anonymous",  # «السلطات المحلية» has no name
        content=tuple(_span(view, *piece) for piece in pieces),
        quote=quote_of(view, reading, tokens),
        stance=stance_of(reading),
        certainty=certainty_of(view, reading, tokens),
        parent_id=f"claim-{above + 1}" if above is not None else None,
    )


def _source(view: Scene, reading: Reading) -> Span | None:
    """The source as written, without quotation marks that stand around all of it."""
    if reading.source is None or not any(map(view.is_word, range(*reading.source))):
        return None
    start, end = reading.source_start, view.tokens[reading.source[1] - 1].end
    first, last = reading.source[0], reading.source[1] - 1
    quotation = view.opened.get(first)
    if quotation is not None and quotation.stop == last and last > first + 1:
        start, end = view.tokens[first + 1].start, view.tokens[last - 1].end
    while start < end and (is_mark(view.document.text[start]) or view.document.text[start].isspace()):
        start += 1  # «لِلوزارة»: the mark is the preposition's
    return _span(view, start, end) if start < end else None


def _span(view: Scene, start: int, end: int) -> Span:
    return Span(start=start, end=end, text=view.document.text[start:end])
