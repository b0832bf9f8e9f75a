"""Names of places in Latin letters, by their number in GeoNames, or by their country's code (see training/latin_names.py)."""

import zlib
from bisect import bisect_left
from functools import cache, lru_cache
from importlib.resources import files

FILE = "latin.z"


@lru_cache(maxsize=16_384)
def latin_name(key: int | str | None) -> str | None:
    """The name of the place with that number in GeoNames, or of the country with that code; None where none is known.

    >>> latin_name(170063), latin_name("SY"), latin_name(None)
    ('Aleppo', 'Syria', None)
    """
    if key is None:
        return None
    lines, start = _lines(), f"{key}\t".encode()
    at = bisect_left(lines, start)
    return lines[at].decode().split("\t")[1] if at < len(lines) and lines[at].startswith(start) else None


@cache
def _lines() -> list[bytes]:
    return zlib.decompress((files("newsgraph.gazetteer") / "data" / FILE).read_bytes()).split(b"\n")
