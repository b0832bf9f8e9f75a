"""Files in the encodings of Arabic newsrooms, and what the log says."""

import logging
from pathlib import Path

import pytest

import newsgraph
from newsgraph.reading import decode

TEXT = "قالت الوزارة إن الجسر الجديد بين المدينتين سيفتح في الربيع المقبل، وإن العمل فيه استمر عامين.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "iso8859_6"])
def test_encodings_are_told_apart(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "خبر.txt"
    path.write_bytes(TEXT.encode(encoding))
    assert newsgraph.read(path) == TEXT
    assert newsgraph.read(str(path), encoding if encoding != "utf-8-sig" else "utf-8") == TEXT


@pytest.mark.parametrize("data", [b"", b"\n", b"abc \x06 def"])
def test_plain_bytes(data: bytes) -> None:
    assert decode(data, "x") == data.decode()


@pytest.mark.parametrize(
    ("data", "encoding", "says"),
    [
        ("Crème brûlée à la façon".encode("latin-1"), "auto", "none of the encodings that Arabic is written in"),
        (bytes(range(256)), "auto", "none of the encodings"),
        (TEXT.encode("cp1256"), "utf-8", r"x is not utf-8 \(byte 0 is 0xde\): give its encoding, or 'auto'"),
        (b"x", "moon", "encoding 'moon' is not known"),
    ],
)
def test_what_cannot_be_decoded(data: bytes, encoding: str, says: str) -> None:
    with pytest.raises(newsgraph.InputError, match=says):
        decode(data, "x", encoding)


@pytest.mark.parametrize("name", ["missing.txt", ".", "a\0b"])
def test_what_cannot_be_read(tmp_path: Path, name: str) -> None:
    with pytest.raises(newsgraph.InputError, match="cannot read"):
        newsgraph.read(tmp_path / name if name != "a\0b" else name)


def test_the_log_says_what_was_loaded(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "newsgraph"):
        newsgraph.Pipeline()
    assert "loaded model newsgraph-ar" in caplog.text
    assert "SHA-256 of" in caplog.text
