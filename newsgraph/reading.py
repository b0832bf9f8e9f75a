"""Articles in files: their bytes as text, whatever encoding an Arabic newsroom saved them in."""

from collections.abc import Sequence
from pathlib import Path

from newsgraph.errors import InputError

AUTO = "auto"
_OLD = ("cp1256", "iso8859_6")
"""What Arabic was written in before UTF-8."""

_COMMON = "اليمونرتبة"  # more than half of the letters of any Arabic text
_SHARE = 6  # the part of a text, as 1 of so many characters, that they are at least


def read(path: str | Path, encoding: str = AUTO) -> str:
    """The text of a file. "auto" is UTF-8, else UTF-16, Windows-1256 or ISO 8859-6; raises InputError where nothing fits.

    A byte order mark is the file's, not the article's.
    """
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        raise InputError(f"cannot read {path}: {getattr(error, 'strerror', None) or error}") from error
    return decode(data, str(path), encoding)


def decode(data: bytes, name: str, encoding: str = AUTO) -> str:
    """As `read`, of bytes; `name` is for the message."""
    try:
        return _guessed(data, name) if encoding == AUTO else data.decode("utf-8-sig" if _is_utf8(encoding) else encoding)
    except LookupError:
        raise InputError(f"encoding {encoding!r} is not known: give one of Python's, as cp1256, or 'auto'") from None
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name} is not {encoding} (byte {error.start} is {data[error.start]:#04x}): give its encoding, or 'auto'"
        ) from error


def _is_utf8(encoding: str) -> bool:
    return encoding.lower().replace("_", "-") in ("utf-8", "utf8")


def _guessed(data: bytes, name: str) -> str:
    wide = utf16(data)
    if wide:
        return data.decode(wide)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _old(data, name)


def _old(data: bytes, name: str) -> str:
    """By the letters: read in the other encoding, the commonest letters of Arabic become rare ones."""
    read = [text for encoding in _OLD if (text := _tried(data, encoding)) is not None]
    best = max(read, key=lambda text: sum(map(text.count, _COMMON)), default="")
    if sum(map(best.count, _COMMON)) * _SHARE < len(best):
        raise InputError(f"{name} is in none of the encodings that Arabic is written in (UTF-8, UTF-16, {', '.join(_OLD)})")
    return best


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def utf16(data: bytes) -> str | None:
    """The byte order in which the data is UTF-16, or None.

    Without a byte order mark, Arabic in UTF-16 is even valid UTF-8, of nonsense: every second byte of it is then 0x06
    (a letter), 0x00 (a space, a digit) or 0x20 (a dash, a quotation mark), and some are NUL.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    halves: Sequence[tuple[str, bytes]] = (("UTF-16LE", data[1::2]), ("UTF-16BE", data[0::2]))
    for name, high in halves:
        if 0 in high and 10 * sum(map(high.count, (0x00, 0x06, 0x20))) >= 9 * len(high):
            return name
    return None
