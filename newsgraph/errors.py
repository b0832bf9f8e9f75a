"""Every error that the library raises on purpose, under one root.

    NewsgraphError
    ├── InputError            the caller gave something that cannot be used (also a TypeError)
    │   └── ArticleError          an article of a stream could not be read: which, and why
    ├── WorkerError           a process that reads articles was killed, again and again
    ├── LexiconError          a data file of words breaks its own rules
    ├── ExtraMissingError     a package of an optional part is not installed (also an ImportError)
    └── ModelError            the model cannot be used
        ├── ModelNotFoundError    it is not where it was looked for
        └── ModelDamagedError     it is there, but is not what it should be

Whoever raises one says in the message what happened and what the caller can do about it. A report whose parts
contradict each other is refused by pydantic's own `ValidationError`, which is not listed here.
"""


class NewsgraphError(Exception):
    """Root of them all: catching it catches what newsgraph foresees, and never a bug."""


class InputError(NewsgraphError, TypeError):
    """An article, an argument or a tagger of the caller's that cannot be used; no article that is a `str` raises it."""


class ArticleError(InputError):
    """One article of many: `index` counts from 0, `id` is the caller's own. The others can be read all the same."""

    def __init__(self, index: int, id: str | None, reason: str) -> None:
        super().__init__(index, id, reason)
        self.index, self.id, self.reason = index, id, reason

    def __str__(self) -> str:
        return f"article {self.index}{f' (id {self.id!r})' if self.id is not None else ''}: {self.reason}"


class WorkerError(NewsgraphError):
    """A worker process ended before its articles were read, as when the system runs out of memory."""


class ModelError(NewsgraphError):
    """The model cannot be used; no article was read, and none will be until that is mended."""


class ModelNotFoundError(ModelError):
    """No model by that name or path: it was never installed, or the name is misspelt."""


class ModelDamagedError(ModelError):
    """The model's files are there, but are incomplete, altered, or of a version that this library cannot read."""


class LexiconError(NewsgraphError):
    """A lexicon file holds what it must not: a repeated row, a presentation form, an unknown label."""


class ExtraMissingError(NewsgraphError, ImportError):
    """A page, table or graph needs a package that the base install leaves out; the message names the extra to install."""
