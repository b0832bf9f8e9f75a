# make demo: a report of the example article. make test: everything that must hold. Both need python3 (3.11 or later) alone.
# make lowest (in make test): whatever stands on a dependency, with the lowest versions that we allow, without torch and stanza.
# make floors: all tests with them, torch and stanza too (some minutes; run it when a dependency changes).
PYTHON ?= python3
BIN := .venv/bin
# Wheels without CUDA; where this index cannot be reached, what the other indexes have is taken.
TORCH := --no-deps --retries 1 --extra-index-url https://download.pytorch.org/whl/cpu torch==2.13.0

.PHONY: setup demo test check docs package lowest lock sbom explore fuzz floors engines bench clean

# The embedded model runs in numpy: the demo needs no torch.
.venv/.light: pyproject.toml requirements-light.txt constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -c constraints.txt -r requirements-light.txt
	$(BIN)/python -m pip install --no-deps -e .
	touch $@

.venv/.full: .venv/.light
	$(BIN)/python -m pip install -c constraints.txt $(TORCH)
	$(BIN)/python -m pip install -c constraints.txt -e ".[test,dev]"
	touch $@

.venv/.docs: .venv/.full
	$(BIN)/python -m pip install -q -c constraints.txt -e ".[docs]"
	touch $@

.venv/.release: .venv/.full
	$(BIN)/python -m pip install -q -c constraints.txt -e ".[release]"
	touch $@

setup: .venv/.full

demo: .venv/.light
	$(BIN)/newsgraph extract examples/article.txt --format text

test: check docs package lowest

# The site of docs/, in site/; a dead link is an error.
docs: .venv/.docs
	$(BIN)/mkdocs build --strict --quiet

# Wheel and source archive, built, checked, installed alone and run; PYTHONS="python3.11 python3.12" for several.
package: .venv/.release
	.ci/package $(PYTHONS)

check: setup
	$(BIN)/ruff check newsgraph tests examples benchmarks training
	$(BIN)/mypy --strict newsgraph
	$(BIN)/lint-imports --no-cache  # its cache keeps wrong results when a file comes and goes
	$(BIN)/python -m pytest

# The versions of CI, anew, from what is installed in .venv.
lock: .venv/.full .venv/.docs .venv/.release
	.ci/lock

# What is in .venv, as a bill of materials (CycloneDX).
sbom: .venv/.release
	mkdir -p dist
	$(BIN)/cyclonedx-py environment --output-file dist/newsgraph.cdx.json .venv

# Property tests with examples that no run has drawn before.
explore: setup
	NEWSGRAPH_HYPOTHESIS=exploring $(BIN)/python -m pytest -k "propert or any_text or never"

# Our own articles with everything done to them that the web does, for so many seconds of processor time (tests/fuzz).
fuzz: setup
	PYTHONPATH=tests NEWSGRAPH_FUZZ_SECONDS=$${NEWSGRAPH_FUZZ_SECONDS:-600} $(BIN)/python tests/fuzz/long_run.py

# The folders are those that meet pydantic, babel, hijridate, pyarrow, networkx, pandas and the command line.
LOWEST := $(addprefix tests/,report graphs tables views annotations dates golden test_arrow.py cli/test_cli.py cli/test_extract.py cli/test_graph.py cli/test_show.py test_stream.py test_workers.py test_setup.py test_inputs.py test_pipeline.py)

lowest: .venv-lowest/.done
	.venv-lowest/bin/python -m pytest -p no:cacheprovider $(LOWEST)

.venv-lowest/.done: pyproject.toml requirements-light.txt constraints-floors.txt
	$(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -m pip install -q -c constraints-floors.txt -r requirements-light.txt \
		pytest hypothesis num2words jinja2 networkx pandas openpyxl rapidfuzz pyarrow rdflib jsonschema sybil
	.venv-lowest/bin/python -m pip install -q --no-deps -e .
	touch $@

floors: pyproject.toml constraints-floors.txt
	$(PYTHON) -m venv .venv-floors
	.venv-floors/bin/python -m pip install -c constraints-floors.txt $(TORCH)
	.venv-floors/bin/python -m pip install -c constraints-floors.txt -e ".[test]"
	.venv-floors/bin/python -m pytest

# Spark and Ray for real, 500 MB and Java; not in make test, whose few minutes they would double.
engines: setup
	$(BIN)/python -m pip install -c constraints.txt -e ".[spark,ray]"
	$(BIN)/python -m pytest -m engines tests/test_arrow.py

# docs/performance.md is written from this; only on a machine that does nothing else do the figures mean anything.
bench: setup
	$(BIN)/python benchmarks/speed.py
	$(BIN)/python benchmarks/cost.py

clean:
	rm -rf .venv .venv-floors .venv-lowest .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache dist
