# The commands of development; run `make` for the list.
.PHONY: help install test lint format types floors speed train examples ci
PYTHON = .venv/bin/python

help: ## this list
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12
install: ## a virtual environment with everything for development
	python3 -m venv .venv && .venv/bin/pip install -q -e '.[dev,benchmark]' -e ./weights
test: ## the unit tests, under a minute
	.venv/bin/pytest
lint: ## style and layout
	.venv/bin/ruff check . && .venv/bin/ruff format --check .
format: ## put the layout right
	.venv/bin/ruff check --fix . ; .venv/bin/ruff format .
types: ## strict types
	.venv/bin/mypy
floors: ## quality per language against the floors
	$(PYTHON) -m benchmarks --floors
speed: ## speed as a ratio to another tool in the same run
	$(PYTHON) -m benchmarks speed
train: ## the tagger's weights anew: PolNeAR in ../shared, torch in the environment, an hour of one processor
	OMP_NUM_THREADS=1 $(PYTHON) -m training.tagger ../shared/data/polnear
examples: ## the main job on the examples
	.venv/bin/retold trace examples
ci: ## all that has to pass before a change lands
	.ci/run
