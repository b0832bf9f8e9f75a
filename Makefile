# make demo: a report of the example article. make test: everything that must hold. Both need python3 (3.11 or later) alone.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: setup demo test check clean

setup: $(STAMP)

$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -c constraints.txt torch==2.13.0
	$(BIN)/python -m pip install -c constraints.txt -e ".[test,dev]"
	touch $@

demo: setup
	$(BIN)/newsgraph extract examples/article.txt --format text

test: check

check: setup
	$(BIN)/ruff check newsgraph tests examples benchmarks training
	$(BIN)/mypy --strict newsgraph
	$(BIN)/lint-imports --no-cache  # its cache keeps wrong results when a file comes and goes
	$(BIN)/python -m pytest

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache dist
