# Two commands: `make play` opens the app, `make test` checks everything. Both do all the set-up.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: play test lint types tests bench translations screenshots clean

play: $(STAMP)
	@tools/system-libraries.sh window
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/klimatpeli; \
	else \
		echo "There is no display here: playing a whole workshop by script instead (klimatpeli demo --out out)."; \
		$(BIN)/klimatpeli demo --out out; \
	fi

test: $(STAMP)
	@tools/system-libraries.sh offscreen
	@$(MAKE) --no-print-directory lint types tests

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: $(STAMP)
	$(BIN)/mypy

tests: $(STAMP)
	$(BIN)/pytest -n auto --dist loadgroup

bench: $(STAMP)
	$(BIN)/python -m benchmarks

translations: $(STAMP)
	$(BIN)/python tools/translations.py

screenshots: $(STAMP)
	$(BIN)/klimatpeli screenshots --out out/screenshots

$(STAMP): pyproject.toml constraints.txt
	@tools/make-venv.sh "$(PYTHON)" "$(VENV)"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade -c constraints.txt "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[postgres]" --group dev
	@touch $@

clean:
	rm -rf $(VENV) out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
