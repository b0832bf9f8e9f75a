"""The article that a command is given, as text."""

import sys
from pathlib import Path


class UnreadableError(Exception):
    """The article cannot be read; the message says why."""


def read_article(name: str) -> str:
    """The article's text. A byte order mark at its start is the file's, not the article's."""
    if name == "-" and (sys.stdin is None or sys.stdin.closed):
        raise UnreadableError("cannot read -: standard input is closed; give a file, or pipe the article in")
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        raise UnreadableError(f"cannot read {name}: {getattr(error, 'strerror', None) or error}") from error
    if encoding := _utf16(data):
        raise UnreadableError(f"{name} is not UTF-8 but UTF-16; convert it first, as with: iconv -f {encoding} -t UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"{name} is not UTF-8 (byte {error.start} is {data[error.start]:#04x}); "
            "convert it first, as with: iconv -f WINDOWS-1256 -t UTF-8"
        ) from error


def _utf16(data: bytes) -> str | None:
    """The byte order in which the data is UTF-16, or None.

    Without a byte order mark, Arabic in UTF-16 is even valid UTF-8, of nonsense: every second byte of it is then 0x06
    (a letter), 0x00 (a space, a digit) or 0x20 (a dash, a quotation mark), and some are NUL.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    for name, high in (("UTF-16LE", data[1::2]), ("UTF-16BE", data[0::2])):
        if 0 in high and 10 * sum(map(high.count, (0x00, 0x06, 0x20))) >= 9 * len(high):
            return name
    return None
