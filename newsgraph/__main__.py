"""`python -m newsgraph`."""

import sys

from newsgraph.cli import main

if __name__ == "__main__":
    sys.exit(main())
