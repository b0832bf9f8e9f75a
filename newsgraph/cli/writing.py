"""What a command prints: its result, and why it failed."""

import os
import sys
from contextlib import suppress
from pathlib import Path

FAILED = 1
"""Exit code where the model cannot be used, or the report cannot be written."""

BAD_INPUT = 2
"""Exit code where the article or the arguments cannot be used."""

SOME_FAILED = 3
"""Exit code where some of many articles could not be read; the others were."""


def write(text: str) -> int:
    """UTF-8 whatever the terminal's locale; a lone surrogate of the article is shown as an escape. Returns the exit code."""
    if sys.stdout is None or sys.stdout.closed:
        return fail("cannot write: standard output is closed", FAILED) if text else 0
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except OSError as error:
        return stopped(error)
    return 0


def stopped(error: OSError) -> int:
    """What is left to do where standard output takes no more; returns the exit code."""
    _abandon_output()
    if isinstance(error, BrokenPipeError):  # the reader has seen enough (| head)
        return 0
    return fail(f"cannot write to standard output: {error.strerror or error}", FAILED)


def save(name: str, content: str | bytes) -> int:
    """Write a file, text as UTF-8; returns the exit code. `-` is standard output, for text alone."""
    if name == "-" and isinstance(content, str):
        return write(content)
    data = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
    try:
        Path(name).write_bytes(data)
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        return fail(f"cannot write {name}: {getattr(error, 'strerror', None) or error}", FAILED)
    return 0


def _abandon_output() -> None:
    """Lead what is still buffered to nowhere, so that Python's own flush at exit does not fail once more."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(message: str) -> None:
    """A line on standard error, which may be closed (None) or full."""
    with suppress(AttributeError, OSError, ValueError):
        sys.stderr.write(f"newsgraph: {message}\n")


def fail(message: str, code: int) -> int:
    """Say on standard error why, and hand back the exit code."""
    say(message)
    return code
