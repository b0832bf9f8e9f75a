"""Names of places in Latin letters, by their number in GeoNames, or by their country's code (see training/latin_names.py)."""

from functools import lru_cache

from newsgraph.gazetteer.packed import packed

FILE = "latin.z"


@lru_cache(maxsize=8_192)
def latin_name(key: int | str | None) -> str | None:
    """The name of the place with that number in GeoNames, or of the country with that code; None where none is known.

    >>> latin_name(170063), latin_name("SY"), latin_name(None)
    ('Aleppo', 'Syria', None)
    """
    if key is None:
        return None
    line = next(packed(FILE).starting(f"{key}\t".encode()), None)
    return line.split("\t")[1] if line else None
