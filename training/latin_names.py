"""Compile `newsgraph/gazetteer/data/latin.z`: names in Latin letters of the places that the gazetteer has, by GeoNames number.

    python -m training.latin_names DATA_DIR OUT.z

DATA_DIR/gazetteer holds GeoNames' cities and Who's On First, as for `training.gazetteer`; countries, by code, come from
`countries_en.tsv` beside this script (the English names of CLDR).
"""

import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

from newsgraph.gazetteer import table
from newsgraph.gazetteer.packed import packed
from training.gazetteer import _rows

_CELLS = 7  # tabs in a line of the table that is a place's
_COUNTRIES = Path(__file__).with_name("countries_en.tsv")


def names(data: Path) -> Iterator[tuple[str, str]]:
    """Keys and names; of two for one key the first counts."""
    for line in _COUNTRIES.read_text(encoding="utf-8").splitlines():
        code, name = line.split("\t")
        yield code, name
    for number, name, *_ in _rows(data / "gazetteer/geonames_cities_ar.tsv.gz"):
        yield number, name
    for cells in _rows(data / "gazetteer/whosonfirst_ar.tsv.gz"):
        if len(cells) > 8 and cells[8] not in ("", "0"):
            yield cells[8], cells[2]


def main(source: str, out: str) -> None:
    """Write the table, sorted by byte."""
    found: dict[str, str] = {}
    numbers = {line.decode().split("\t")[-2] for line in packed(table.FILE).lines() if line.count(b"\t") == _CELLS}
    for key, name in names(Path(source)):
        if name.strip() and (key in numbers or key.isalpha()):
            found.setdefault(key, name.strip())
    lines = sorted(f"{key}\t{name}".encode() for key, name in found.items())
    Path(out).write_bytes(zlib.compress(b"\n".join(lines), 9))


if __name__ == "__main__":
    main(*sys.argv[1:])
