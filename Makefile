# Two commands are enough: `make run` and `make test`. Both set everything up first.
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PYTHON ?= $(firstword $(foreach p,python3.13 python3.12 python3.11 python3 python,$(shell $(p) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(p))))
LOCK := $(BIN)/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet

.PHONY: help setup run test check lock-check lock format clean
.DEFAULT_GOAL := help

help:            ## this list
	@awk -F ':.*## ' '/^[a-z%-]+:.*## / { printf "%-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(STAMP)  ## build .venv from requirements.lock; nothing to do when nothing changed

$(STAMP): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Löftesbot needs Python 3.11 or later, and found none. Install it, or name it: make PYTHON=/path/to/python"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "Python could not make a virtual environment. On Debian and Ubuntu: apt install python3-venv"; rm -rf $(VENV); exit 1; }
	@echo "Installing what Löftesbot needs (once) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(STAMP)

run: setup       ## with a token in .env: the real Telegram; without: a sandbox to chat with in the browser
	@$(BIN)/loftesbot start

test: setup      ## every test
	@$(BIN)/python -m tests

bench-%: setup   ## a measurement of bench/, as make bench-crash ARGS="--mode fleet --kills 100"
	@$(BIN)/python -m bench.$* $(ARGS)

check: setup     ## lint, format, types, the direction of imports, the lock's freshness, generated docs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m bot.diagram --check
	@$(MAKE) --no-print-directory lock-check

lock-check:
	@cp requirements.lock $(VENV)/lock.check
	@$(LOCK) --output-file $(VENV)/lock.check
	@cmp -s requirements.lock $(VENV)/lock.check || { echo "requirements.lock is older than pyproject.toml: run make lock"; exit 1; }

lock:            ## write requirements.lock anew from pyproject.toml
	@test -x $(BIN)/uv || { $(PYTHON) -m venv $(VENV) && $(BIN)/python -m pip install --quiet uv; }
	$(LOCK) --upgrade --output-file requirements.lock

format: setup    ## let ruff mend what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:           ## remove what was built, and the sandbox's data; a real bot's database stays
	rm -rf $(VENV) .data/sandbox.* .data/sandbox-* .mypy_cache .ruff_cache .pytest_cache .hypothesis htmlcov .coverage*
