"""`newsgraph doctor`: what is installed, whether the model is sound, and whether an article can be read."""

import argparse
import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from newsgraph._version import __version__
from newsgraph.cli.writing import FAILED, write
from newsgraph.errors import NewsgraphError

_NEEDED = ("numpy", "pydantic", "regex", "babel", "hijridate", "threadpoolctl")
_OPTIONAL = ("torch", "stanza", "pyarrow", "pandas", "polars", "jinja2", "networkx", "openpyxl", "pyspark", "ray")
_ARTICLE = "زار الوزير سمير الخطيب مدينة بيروت، وقال إن 12 شاحنة وصلت في 5 مايو 2019."


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command; it has no options."""
    parser = commands.add_parser("doctor", help="check the installation: versions, model, a first report")
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> int:
    """Print what was found; exit code 1 where something must be mended."""
    lines = [f"newsgraph      {__version__}", f"Python         {platform.python_version()} on {platform.platform()}"]
    lines += [f"{name:14} {_version(name) or 'MISSING: install newsgraph again'}" for name in _NEEDED]
    lines += [f"{name:14} {_version(name) or 'not installed (optional)'}" for name in _OPTIONAL]
    try:
        lines += _model()
        sound = all(map(_version, _NEEDED))
    except NewsgraphError as error:
        lines.append(f"MODEL          {error}")
        sound = False
    lines.append("all is well" if sound else "something must be mended: see above")
    return write("\n".join(lines) + "\n") or (0 if sound else FAILED)


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _model() -> Iterator[str]:
    """The model, its files verified, and what it makes of an article whose names and numbers are known."""
    from newsgraph.pipeline import Pipeline
    from newsgraph.taggers.files import EMBEDDED

    report = Pipeline()(_ARTICLE)
    made_by = report.provenance
    size = sum(path.stat().st_size for path in EMBEDDED.iterdir())
    yield f"model          {made_by.model}, {size / 1e6:.1f} MB, engine {made_by.engine}, checksums verified"
    yield f"SHA-256        {made_by.model_sha256}"
    found = [*(entity.name for entity in report.entities), *(str(figure.value) for figure in report.figures)]
    found += [str(date.value) for date in report.dates]
    missing = [name for name in ("سمير الخطيب", "بيروت", "12", "2019-05-05") if name not in found]
    if missing:
        raise NewsgraphError(f"the self-test found no {', '.join(missing)}, but {', '.join(found)}: install newsgraph again")
    yield f"self-test      {', '.join(found)}"
