"""Packages that only some of the library needs: imported when first used, and asked for by the name of their extra."""

from importlib import import_module
from typing import Any

from newsgraph.errors import ExtraMissingError


def extra(module: str, name: str, need: str) -> Any:
    """The module, which `pip install "newsgraph[NAME]"` brings; raises ExtraMissingError, saying what needs it and what to do."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        package = module.partition(".")[0]
        raise ExtraMissingError(f"{need} needs {package}, which is not installed: pip install 'newsgraph[{name}]'") from error
