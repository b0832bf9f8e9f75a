"""From what the user names to a loaded tagger."""

from pathlib import Path

from newsgraph.errors import InputError
from newsgraph.taggers.files import ModelFiles, embedded_files
from newsgraph.taggers.protocol import Tagger

DEFAULT = "default"
STANZA = "stanza"


def load_tagger(
    model: str | Path | Tagger = DEFAULT,
    *,
    device: str = "cpu",
    vectors: str | Path | None = None,
    forward_charlm: str | Path | None = None,
    backward_charlm: str | Path | None = None,
) -> Tagger:
    """Load a model: `"default"` (embedded), `"stanza"` (downloads stanza's Arabic package), or a stanza NER file.

    `vectors` and the two character models go with a file only. A Tagger is handed through as it is.
    Raises ModelNotFoundError, ModelDamagedError (both ModelError), or InputError for anything else.
    """
    if not isinstance(model, (str, Path)):
        if hasattr(model, "tag"):
            return model
        raise InputError(f"model must be 'default', 'stanza', a path or a Tagger, not {type(model).__name__}")
    # Imported here, as it brings torch and stanza along (some seconds) and `import newsgraph` must not.
    from newsgraph.taggers import stanza_runtime

    if model == DEFAULT:
        return stanza_runtime.StanzaTagger(embedded_files(), device=device)
    if model == STANZA:
        return stanza_runtime.StanzaTagger(stanza_runtime.download(), device=device)
    extra = (None if path is None else Path(path) for path in (vectors, forward_charlm, backward_charlm))
    files = ModelFiles(Path(model).name, Path(model), *extra)
    files.check_present()
    return stanza_runtime.StanzaTagger(files, device=device)
