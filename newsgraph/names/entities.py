"""Which names are names of one and the same."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from heapq import nlargest, nsmallest

from newsgraph.document import Document
from newsgraph.document.letters import HA, MAQSURA, TA_MARBUTA, YA
from newsgraph.gazetteer import heads_before
from newsgraph.gazetteer.naming import countries_called
from newsgraph.gazetteer.words import is_water
from newsgraph.lexicons.nouns import bodies
from newsgraph.names.alike import Name, alike
from newsgraph.names.beside import beside
from newsgraph.names.candidates import Candidate
from newsgraph.names.declared import declared
from newsgraph.names.shorter import is_short, runs
from newsgraph.names.spelling import SON, Key, aliases, known
from newsgraph.names.states import of_one_state

_TYPED = str.maketrans(MAQSURA + HA, YA + TA_MARBUTA)
_SHORTEST = 3  # letters of a word whose last may be typed otherwise (علي is no على)
_HOLDERS = 8  # of one short name, that are told apart
_LEADS, _MARGIN = 3, 3  # mentions of one, and how often those of the next, that make a short name his
_OTHERWISE = 0.9  # mean confidence at which a name's second kind stands beside the first (a newspaper and a region)


def one_label(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """Give equal names one kind, the one that the tagger is surest of, unless it is sure of both or the context says it."""
    sums: defaultdict[Key, Counter[str]] = defaultdict(Counter)
    counts: Counter[tuple[Key, str]] = Counter()
    for name in names:
        key = name.key(document.tokens)
        sums[key][name.label] += name.confidence or 0.01  # type: ignore[assignment]
        counts[key, name.label] += 1
    surnames = {key[-1:] for key in sums if len(key) > 1 and sums[key].most_common(1)[0][0] == "PER"} - known().keys()
    return [name.relabelled(_label(name, name.key(document.tokens), sums, counts, surnames)) for name in names]


def _label(
    name: Candidate, key: Key, sums: Mapping[Key, Counter[str]], counts: Counter[tuple[Key, str]], surnames: Set[Key]
) -> str:
    if name.settled:
        return name.label
    if name.label == "ORG" and key in surnames and key not in bodies():
        return "PER"  # a body of that name would have been told apart
    if sums[key][name.label] / counts[key, name.label] >= _OTHERWISE:
        return name.label
    return sums[key].most_common(1)[0][0]


def grouped(document: Document, names: Sequence[Candidate], listed: Mapping[Name, Key] | None = None) -> list[list[Candidate]]:
    """The names entity by entity, in order of first mention; `listed` leads a user's names to the first of each entity."""
    words: dict[str, str] = {}
    keys = [(name.label, tuple(words.setdefault(_ending(w), w) for w in _filed(document, name))) for name in names]
    first = {key: at for at, key in reversed(list(enumerate(keys)))}
    roots, fuller = _roots(first, listed or {})
    _join(roots, _joined(document, names, first))
    told = {key: _told(key[0], longer, roots, first) for key, longer in fuller.items()}
    groups: dict[Name, list[Candidate]] = {}
    meant: dict[Name, Key] = {}
    for at, (name, key) in enumerate(zip(names, keys, strict=True)):
        owner = _owner(key, at, roots, told, groups, meant.get(key))
        groups.setdefault(owner, []).append(name)
        meant[key] = owner[1]
    return list(groups.values())


def _ending(word: str) -> str:
    """What a word's spellings in one article have in common where its last letter is typed in two ways (السيسي, السيسى)."""
    return word[:-1] + word[-1].translate(_TYPED) if len(word) > _SHORTEST else word


def _filed(document: Document, name: Candidate) -> Key:
    """The key of a name, with its head noun where that makes a river or sea of a country's name (نهر الأردن), or a town of a
    strip's (مدينة غزة, beside قطاع غزة and غزة), and with the land that its other name has ([المقاومة الإسلامية] في لبنان)."""
    key = name.key(document.tokens)
    if name.label != "LOC":
        whole = (*key, document.form(name.stop), document.form(name.stop + 1))
        return whole if whole in aliases() else key
    heads = heads_before(document, name.first)
    if any((strip, *key) in known() for strip in beside("strip")):
        return (*key, *(head for head in heads if head in beside("town")))
    return (*key, *(head for head in heads if is_water(head))) if countries_called(" ".join(key)) else key


def _told(label: str, longer: Sequence[Key], roots: Mapping[Name, Key], first: Mapping[Name, int]) -> list[tuple[int, Key]]:
    """Where the first few of those who have these fuller names are first told, and their roots."""
    when: dict[Key, int] = {}
    for long in longer:
        end = _end(roots, label, long)
        when[end] = min(first[label, long], when.get(end, first[label, long]))
    return nsmallest(_HOLDERS, ((at, end) for end, at in when.items()))


def _owner(
    key: Name,
    at: int,
    roots: Mapping[Name, Key],
    told: Mapping[Name, Sequence[tuple[int, Key]]],
    groups: Mapping[Name, Sequence[Candidate]],
    meant: Key | None,
) -> Name:
    """Whose name it is there: a short one that several fuller names hold is that of the only one told so far, of the one that the
    article is about (twenty times شيرين أبو عاقلة, once شيرين الطفلة), or of who ends with it, alone (عبد القادر بريش, not بريش
    الأول) or as it `meant` before."""
    (label, short), end = key, _end(roots, *key)
    so_far = [(len(groups.get((label, long), ())), _ends(short, long), long) for when, long in told.get(key, ()) if when < at]
    if not so_far or end != short:
        return label, end
    (most, is_last, first), (second, *_) = nlargest(2, [*so_far, (0, False, short)])
    leads = most >= max(_LEADS, _MARGIN * second) and (is_last or first[: len(short)] == short)
    alone = (
        is_last and (first == meant or (label == "PER" and sum(last for _, last, _ in so_far) == 1)) and most > second - is_last
    )
    return label, first if len(so_far) == 1 or leads or alone else end


def _ends(short: Key, long: Key) -> bool:
    """Whether one is called so at the end of the other (عبد القادر بريش; but سلمان is no محمد بن سلمان)."""
    return long[-len(short) :] == short and SON not in long[-len(short) - 1 : -len(short)]


def _roots(first: Mapping[Name, int], listed: Mapping[Name, Key]) -> tuple[dict[Name, Key], dict[Name, list[Key]]]:
    """For each name the name that stands for its entity (its alias, or the one fuller name that contains it); and for
    those that several fuller names contain, these."""
    roots: dict[Name, Key] = {}
    several: dict[Name, list[Key]] = {}
    holders: defaultdict[Name, list[Key]] = defaultdict(list)
    for label, key in sorted(first, key=lambda item: (-len(item[1]), item)):
        alias = listed.get((label, key)) or aliases().get(key)
        longer = [long for long in holders.get((label, key), ()) if is_short(label, key, long)]
        fuller = {roots[label, long] for long in longer}
        roots[label, key] = alias or (fuller.pop() if len(fuller) == 1 else key)
        if fuller and not alias and label != "LOC":
            several[label, key] = longer
        for run in runs(label, key):
            holders[label, run].append(key)
    return roots, several


def _end(roots: Mapping[Name, Key], label: str, key: Key) -> Key:
    """The last root on the way from a name."""
    seen = {key}
    while (after := roots.get((label, key), key)) not in seen:
        seen.add(after)
        key = after
    return key


def _join(roots: dict[Name, Key], pairs: Iterator[tuple[Name, Name]]) -> None:
    """Make the entities of each pair of names one, under the root of the first."""
    for (label, one), (_, other) in pairs:
        ends = _end(roots, label, one), _end(roots, label, other)
        if ends[0] != ends[1]:
            roots[label, ends[1]] = ends[0]
            roots.setdefault((label, ends[0]), ends[0])


def _joined(document: Document, names: Sequence[Candidate], first: Mapping[Name, int]) -> Iterator[tuple[Name, Name]]:
    """Names that the article declares to be one's, that one state's body has, or that look alike enough."""
    for one, other in declared(document, names):
        yield (one.label, one.key(document.tokens)), (other.label, other.key(document.tokens))
    bodies_told = [key for label, key in first if label == "ORG"]
    yield from ((("ORG", one), ("ORG", other)) for one, other in of_one_state(bodies_told))
    yield from alike(first)
