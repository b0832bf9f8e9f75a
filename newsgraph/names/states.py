"""Bodies that a state has one of, told by its nationality or name (الجيش السوداني, القوات المسلحة السودانية; منتخب قطر)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from newsgraph.document.letters import ARTICLE
from newsgraph.gazetteer.naming import countries_called
from newsgraph.lexicons.loader import read_rows
from newsgraph.names.nations import country
from newsgraph.names.spelling import Key, phrase

_LONGEST = 2  # words of a state's name


@cache
def _one_name() -> dict[Key, Key]:
    """Of names for the same body of a state the first of their row."""
    return {_bare(phrase(name)): _bare(phrase(row[0])) for row in read_rows("state_bodies.tsv") for name in row}


def of_one_state(names: Sequence[Key]) -> Iterator[tuple[Key, Key]]:
    """Names of one state's body: its nationality spelt in two ways (القوات الأميركية, القوات الأمريكية), its name instead
    (الحكومة البريطانية, حكومة المملكة المتحدة), or another name of the body.

    Without a nationality it is that of the one state whose body is told: السودان has its army, and القوات المسلحة are that.
    """
    seen: dict[tuple[Key, str], Key] = {}
    told: defaultdict[Key, list[Key]] = defaultdict(list)
    for key in names:
        for words in range(1, min(len(key), _LONGEST + 1)):
            if code := (country(key[-1]) if words == 1 else None) or _called(key[-words:]):
                kind = _kind(key[:-words])
                if (kind, code) not in seen:
                    told[kind].append(key)
                yield seen.setdefault((kind, code), key), key
    for key in names:
        owners = told.get(_kind(key), [])
        if len(owners) == 1 and _bare(key) in _one_name():
            yield owners[0], key


def _called(name: Key) -> str | None:
    """The one country of that name."""
    codes = countries_called(" ".join(name))
    return next(iter(codes)) if len(codes) == 1 else None


def _kind(body: Key) -> Key:
    """What a body is called without its state, whatever of its names that is."""
    return _one_name().get(_bare(body), _bare(body))


def _bare(body: Key) -> Key:
    return tuple(word.removeprefix(ARTICLE) for word in body)
