"""What the report's vocabularies are called in Arabic, for pages that Arabic readers look at."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from newsgraph.errors import LexiconError
from newsgraph.lexicons.objects import data, mapping


def label(vocabulary: str, value: str | None) -> str:
    """«نفي» for `stance`, `deny`; a value without a name is shown as it is, and none as nothing."""
    return "" if value is None else labels()[vocabulary].get(value, value.replace("_", " "))


def phrase(name: str, *values: object) -> str:
    """A phrase of the pages with the values in their places: «منذ 5 مايو» for `since`."""
    return labels()["phrase"][name].format(*values)


@cache
def labels() -> Mapping[str, Mapping[str, str]]:
    """All the names, by vocabulary; raises LexiconError for a name that is no text, or empty."""
    tables: dict[str, Mapping[str, str]] = {}
    for vocabulary, table in data("newsgraph.views", "labels.json").items():
        names = mapping(table, f"{vocabulary} in labels.json")
        if not all(isinstance(name, str) and name.strip() for name in names.values()):
            raise LexiconError(f"{vocabulary} in labels.json has a name that is no text")
        tables[vocabulary] = {key: str(name) for key, name in names.items()}
    return tables


@cache
def units() -> Mapping[str, str]:
    """What a unit is called: the first of the words by which figures are read (km: كيلومتر)."""
    path = files("newsgraph") / "figures" / "data" / "units.json"  # read as a file: importing the package of figures takes long
    tables = mapping(json.loads(path.read_text(encoding="utf-8")), "units.json").values()
    return {code: names[0] for table in tables for code, names in mapping(table, "units.json").items() if isinstance(names, list)}


@cache
def country(code: str) -> str:
    """The CLDR's Arabic name of a country."""
    from babel import Locale  # half a tenth of a second, which whoever shows no country need not wait for

    return str(Locale.parse("ar").territories.get(code, code))


@cache
def currency(code: str) -> str:
    """The CLDR's Arabic name of a currency."""
    from babel import Locale

    return str(Locale.parse("ar").currencies.get(code, code))
