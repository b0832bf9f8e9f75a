"""The command line: `newsgraph extract ARTICLE.txt`. One module for each command; program.py names them."""

from newsgraph.cli.program import main

__all__ = ["main"]
