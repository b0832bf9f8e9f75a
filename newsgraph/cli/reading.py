"""The article that a command is given, as text."""

import sys

from newsgraph.errors import InputError
from newsgraph.reading import AUTO, decode, read


class UnreadableError(Exception):
    """The article cannot be read; the message says why."""


def read_article(name: str, encoding: str = AUTO) -> str:
    """The article's text, of a file or (-) of standard input. A byte order mark at its start is the file's, not the article's."""
    if name == "-" and (sys.stdin is None or sys.stdin.closed):
        raise UnreadableError("cannot read -: standard input is closed; give a file, or pipe the article in")
    try:
        return decode(sys.stdin.buffer.read(), name, encoding) if name == "-" else read(name, encoding)
    except InputError as error:
        raise UnreadableError(str(error)) from error
    except OSError as error:
        raise UnreadableError(f"cannot read {name}: {error.strerror or error}") from error
