"""What all models of a report share: they cannot be changed, take no unknown field, and survive JSON.

Python strings may hold surrogate code points ("\\ud800", from a badly decoded file), and the article is kept exactly as
given. Pydantic accepts them in Python, but its JSON writer and reader, being UTF-8 throughout, refuse them. Where one
occurs, the JSON here is made by `json` instead, with each surrogate written as an escape: a high one in lower
case (`\\ud83d`), a low one in upper case (`\\uDE00`). That is JSON for every reader. The case matters in one instance:
two surrogates that happen to stand side by side. JSON can only mean the one character that they pair up to, which would
shift every later position; so a lower-case half followed by an upper-case half, which no other writer
produces, is read here as two code points. A reader other than this one takes that pair for one character.
"""

import json
import re
from typing import Any, Self

from pydantic import BaseModel, ConfigDict
from pydantic_core import PydanticSerializationError

_SURROGATE = re.compile("[\ud800-\udfff]")
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89abAB]|\\u[dD][c-fC-F]")
# An even number of backslashes before the escape: in "\\\\ud83d" the first backslash escapes the second.
_SIDE_BY_SIDE = re.compile(r"(?<!\\)((?:\\\\)*)\\u(d[89ab][0-9a-f]{2})(?=\\uD[C-F])")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


class Model(BaseModel):
    """Base of every model in a report: frozen and hashable, refusing what it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def model_dump_json(self, *, indent: int | None = None, ensure_ascii: bool = False, **options: Any) -> str:
        """The model as JSON, for any text at all; `model_validate_json` gives an equal model back."""
        try:
            return super().model_dump_json(indent=indent, ensure_ascii=ensure_ascii, **options)
        except PydanticSerializationError:
            data = self.model_dump(mode="json", **options)
        return _dumps(data, indent, ensure_ascii=ensure_ascii)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """The model that the JSON holds; JSON with escaped surrogates is read by `json`, all other by pydantic."""
        text = json_data if isinstance(json_data, str) else json_data.decode("utf-8", "replace")
        if _SURROGATE_ESCAPE.search(text):
            try:
                data = json.loads(_SIDE_BY_SIDE.sub(_unescape, text))
            except (ValueError, RecursionError):  # no JSON, a number of 5 000 digits, 100 000 brackets
                pass  # pydantic refuses it as well, and with the error that its callers expect
            else:
                return cls.model_validate(data, **options)
        return super().model_validate_json(json_data, **options)


def _dumps(data: object, indent: int | None, *, ensure_ascii: bool) -> str:
    """Compact as pydantic's own, unless indented."""
    separators = (",", ": " if indent is not None else ":")
    text = json.dumps(data, ensure_ascii=False, indent=indent, separators=separators)
    text = _SURROGATE.sub(_escape, text)
    return _NOT_ASCII.sub(lambda m: json.dumps(m[0])[1:-1], text) if ensure_ascii else text


def _escape(surrogate: re.Match[str]) -> str:
    code = ord(surrogate[0])
    return f"\\u{code:04x}" if code < 0xDC00 else f"\\u{code:04X}"


def _unescape(high: re.Match[str]) -> str:
    return high[1] + chr(int(high[2], 16))
