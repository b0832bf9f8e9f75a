"""Which names are names of one and the same."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from newsgraph.document import Document
from newsgraph.names.candidates import Candidate
from newsgraph.names.spelling import Key, aliases, known

_OTHERWISE = 0.9  # mean confidence at which a name's second kind stands beside the first (a newspaper and a region)


def one_label(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """Give equal names one kind, the one that the tagger is surest of, unless it is sure of both or the context says it."""
    sums: defaultdict[Key, Counter[str]] = defaultdict(Counter)
    counts: Counter[tuple[Key, str]] = Counter()
    for name in names:
        key = name.key(document.tokens)
        sums[key][name.label] += name.confidence or 0.01  # type: ignore[assignment]
        counts[key, name.label] += 1
    return [name.relabelled(_label(name, name.key(document.tokens), sums, counts)) for name in names]


def _label(name: Candidate, key: Key, sums: dict[Key, Counter[str]], counts: Counter[tuple[Key, str]]) -> str:
    if name.settled:
        return name.label
    if sums[key][name.label] / counts[key, name.label] >= _OTHERWISE:
        return name.label
    return sums[key].most_common(1)[0][0]


def grouped(document: Document, names: Sequence[Candidate]) -> list[list[Candidate]]:
    """The names entity by entity, in order of first mention."""
    roots = _roots({(name.label, name.key(document.tokens)) for name in names})
    groups: dict[tuple[str, Key], list[Candidate]] = {}
    for name in names:
        groups.setdefault((name.label, roots[name.label, name.key(document.tokens)]), []).append(name)
    return list(groups.values())


def _roots(keys: set[tuple[str, Key]]) -> dict[tuple[str, Key], Key]:
    """For each name the name that stands for its entity: its lexicon alias, or the one fuller name that contains it."""
    roots: dict[tuple[str, Key], Key] = {}
    containers: defaultdict[tuple[str, str], list[Key]] = defaultdict(list)
    for label, key in sorted(keys, key=lambda item: (-len(item[1]), item)):
        listed = aliases().get(key)
        fuller = {roots[label, long] for long in containers[label, key[0]] if _is_short(label, key, long)}
        roots[label, key] = listed or (fuller.pop() if len(fuller) == 1 else key)
        for word in dict.fromkeys(key):
            containers[label, word].append(key)
    return roots


def _is_short(label: str, short: Key, long: Key) -> bool:
    """Whether people say `short` for `long`: any run of a person's names, the head of an organization's (المرصد السوري)."""
    if label == "LOC" or len(short) >= len(long):
        return False
    if label == "ORG" and len(short) == 1:
        # a club's last name (ليكرز) stands for it; a body that is part of another's name (مجلس شورى داعش) does not
        return short == long[-1:] and short not in known() and not short[0].startswith("ال")
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))
