"""From what the user names to a loaded tagger."""

import logging
import time
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Literal, get_args

from newsgraph.errors import ExtraMissingError, InputError, ModelNotFoundError
from newsgraph.taggers.files import ModelFiles, embedded_files
from newsgraph.taggers.light import LightTagger
from newsgraph.taggers.protocol import Tagger

_log = logging.getLogger("newsgraph")

DEFAULT = "default"
STANZA = "stanza"

Engine = Literal["auto", "light", "stanza"]
"""What computes: "light" (numpy) runs the embedded model alone, on the CPU; "stanza" runs any model, on any device; "auto" takes
light where it can."""


def load_tagger(
    model: str | Path | Tagger = DEFAULT,
    *,
    device: str = "cpu",
    engine: Engine = "auto",
    vectors: str | Path | None = None,
    forward_charlm: str | Path | None = None,
    backward_charlm: str | Path | None = None,
) -> Tagger:
    """Load a model: `"default"` (embedded), `"stanza"` (downloads stanza's Arabic package), or a stanza NER file.

    `vectors` and the two character models go with a file only, `device` and `engine` with anything but a Tagger, which is
    handed through as it is. Raises ModelNotFoundError, ModelDamagedError (both ModelError), or InputError for anything else.
    """
    extra = {"vectors": vectors, "forward_charlm": forward_charlm, "backward_charlm": backward_charlm}
    if not isinstance(model, (str, Path)):
        ours = {"device": None if device == "cpu" else device, "engine": None if engine == "auto" else engine}
        _refuse({**extra, **ours}, "a Tagger of your own: it brings its own")
        return _as_tagger(model)
    if model in (DEFAULT, STANZA):
        _refuse(extra, f"model={model!r}: give the path of the model's file as model=")
    began = time.perf_counter()
    tagger = LightTagger(embedded_files()) if _light(model, device, engine) else _load(model, device, extra)
    _log.info("loaded model %s (SHA-256 %s) in %.2f s", tagger.name, tagger.sha256, time.perf_counter() - began)
    return tagger


def _light(model: str | Path, device: str, engine: str) -> bool:
    """Whether numpy computes; where it is asked for and cannot, InputError says why."""
    if engine not in get_args(Engine):
        raise InputError(f"engine={engine!r} is not known: give 'auto', 'light' or 'stanza'")
    able = model == DEFAULT and device == "cpu"
    if engine == "light" and not able:
        raise InputError(
            "engine='light' runs the embedded model on the CPU alone: leave engine= out, or leave model= and device= out"
        )
    return able and engine != "stanza"


def _refuse(arguments: Mapping[str, object], why: str) -> None:
    """An argument that would be ignored is a mistake of the caller's, and said to be one."""
    given = [name for name, value in arguments.items() if value is not None]
    if given:
        raise InputError(f"{', '.join(f'{name}=' for name in given)} cannot go with {why}, or leave {given[0]}= out")


def _as_tagger(model: Tagger) -> Tagger:
    if not hasattr(model, "tag"):
        raise InputError(f"model must be 'default', 'stanza', a path or a Tagger, not {type(model).__name__}")
    lacking = [name for name in ("name", "sha256", "version") if not hasattr(model, name)]
    if lacking:
        raise InputError(
            f"the tagger {type(model).__name__} lacks {', '.join(lacking)}: a Tagger has name, sha256, version and tag()"
        )
    return model


def _load(model: str | Path, device: str, extra: Mapping[str, str | Path | None]) -> Tagger:
    # Imported here, as it brings torch and stanza along (some seconds) and `import newsgraph` must not.
    try:
        from newsgraph.taggers import stanza_runtime
    except ModuleNotFoundError as error:
        raise ExtraMissingError(
            f"stanza's engine needs {error.name}, which the light install leaves out: pip install torch stanza "
            "(docs/engines.md has a line without CUDA), or leave model=, device= and engine= out"
        ) from error

    stanza_runtime.check_device(device)  # before anything is fetched or read
    if model == DEFAULT:
        return stanza_runtime.embedded(embedded_files(), device)
    if model == STANZA:
        return stanza_runtime.StanzaTagger(stanza_runtime.download(), device=device)
    paths = {name: None if path is None else Path(path) for name, path in extra.items()}
    files = ModelFiles(Path(model).name, Path(model), **paths)
    _check_path(model)
    files.check_present()
    return stanza_runtime.StanzaTagger(files, device=device)


def _check_path(model: str | Path) -> None:
    """Advice for the mistakes that are made here: a misspelt name, a folder."""
    if Path(model).is_dir():
        raise ModelNotFoundError(f"{model} is a directory: give the path of a stanza NER model's own file (a .pt file)")
    if not Path(model).exists() and (meant := get_close_matches(str(model), (DEFAULT, STANZA), 1)):
        raise ModelNotFoundError(f"no model is called {model!r}: did you mean {meant[0]!r}?")
