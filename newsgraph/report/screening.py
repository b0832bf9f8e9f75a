"""What is said of the text as a whole before anything is read from it."""

from typing import Literal

from pydantic import Field

from newsgraph.report.model import Model
from newsgraph.report.span import Share

WarningCode = Literal["not_arabic", "mixed", "lam_alef", "visual_order", "mojibake", "markup", "failed"]
"""What may be wrong with a text, or with the report."""


class Language(Model):
    """What the text is written in."""

    code: str = Field(
        description="ISO 639: ar, fa, ur, ckb, ug, ps, sd; und where the text is not in Arabic letters, or has none."
    )
    arabic: Share = Field(description="The share of its letters that are of the Arabic script.")


class ReportWarning(Model):
    """Something that makes the report less than it should be, and what to do about it."""

    code: WarningCode = Field(description="What it is, for programs.")
    message: str = Field(description="What it is, for people.")
