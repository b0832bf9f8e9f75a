"""A name for an article that is the same wherever and whenever it is read."""

import hashlib

from newsgraph.report import Report


def fingerprint(report: Report) -> str:
    """The beginning of the SHA-256 of the day of publication and the text."""
    day = report.published.isoformat() if report.published else ""
    return hashlib.sha256(f"{day}\n{report.text}".encode("utf-8", "surrogatepass")).hexdigest()[:24]
