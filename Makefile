# Everything a fresh machine needs is git, make and Python 3.11 or newer; the rest is fetched into .tools and .venv.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules --no-print-directory
# The tests start the bot sixty times; without compiled modules each start takes a second more.
unexport PYTHONDONTWRITEBYTECODE

BIN := .venv/bin
READY := .venv/.ready
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard locales/*/LC_MESSAGES/messages.po)) locales/words.json
ARGS ?=

.PHONY: help chat bot test checks format lint types catalogues untranslated lock clean kill transcripts start wishes score years

help: ## this list
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 16

chat: $(READY) $(CATALOGUES) ## talk to the coach in this terminal (ARGS="--lang en")
	@exec $(BIN)/hadaf chat $(ARGS)

bot: $(READY) $(CATALOGUES) ## run the Telegram bot; its token comes from HADAF_BOT_TOKEN or .env
	@exec $(BIN)/hadaf bot $(ARGS)

test: checks ## all checks and all tests
	@$(BIN)/pytest -n 4 --dist worksteal $(ARGS)

checks: $(READY) $(CATALOGUES) lint types

lint: $(READY) ## style, formatting and the ways imports may go
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet . || { echo "make format would put this right"; exit 1; }
	@$(BIN)/lint-imports --no-logo > .venv/imports.log || { cat .venv/imports.log; exit 1; }

types: $(READY)
	@$(BIN)/mypy

format: $(READY) ## write the code as the formatter would
	@$(BIN)/ruff check --quiet --fix . || true
	@$(BIN)/ruff format .

catalogues: $(READY) ## bring the catalogues up to the code, and compile them
	@$(BIN)/python -m tools.catalogues update
	@$(MAKE) compiled

.PHONY: compiled
compiled: $(CATALOGUES)

untranslated: $(READY) ## list the sentences that have no words in some language yet
	@$(BIN)/python -m tools.catalogues untranslated

PINNED := --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --upgrade \
	--custom-compile-command "make lock" --constraint requirements.lock
lock: $(READY) ## resolve requirements.lock anew
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
		--custom-compile-command "make lock" \
		pyproject.toml --group dev --output-file requirements.lock
	@$(BIN)/uv pip compile $(PINNED) --extra postgres pyproject.toml --output-file deploy/hadaf.lock
	@printf 'babel\nhatchling\n' | $(BIN)/uv pip compile $(PINNED) - --output-file deploy/build.lock
	@$(BIN)/uv pip compile $(PINNED) --group release --output-file tools/release.lock

years: $(READY) $(CATALOGUES) ## two years of reminders for 500 people in 15 zones, on a clock that jumps
	@HADAF_PEOPLE=500 HADAF_DAYS=730 $(BIN)/pytest -q -s tests/simulation $(ARGS)

clean: ## remove what can be made again
	rm -rf .venv .tools .coverage dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	find locales -name '*.mo' -delete
	rm -f locales/words.json

%.mo: %.po | $(READY)
	@$(BIN)/pybabel --quiet compile --input-file $< --output-file $@

locales/words.json: $(wildcard locales/*.toml locales/*/*.toml) locales/words.py | $(READY)
	@$(BIN)/python -m locales.words

$(READY): requirements.lock pyproject.toml hatch_build.py tools/setup.sh
	@bash tools/setup.sh
	@touch $@

kill: $(READY) $(CATALOGUES) ## kill the bot ten times at each boundary of a turn, and miss nothing
	@HADAF_KILLS=10 $(BIN)/pytest tests/kill $(ARGS)

.PHONY: bench due
bench: $(READY) $(CATALOGUES) ## the same ten questions for Hadaf and its peers, in turns, with a page and a chart of it (ARGS="--quick")
	@$(BIN)/python -m benchmarks.peers $(ARGS)

due: $(READY) $(CATALOGUES) ## a look of the ticker with 1,000 due among ten thousand people, and among a million
	@$(BIN)/python -m benchmarks.due $(ARGS)

.PHONY: start wishes
start: $(READY) $(CATALOGUES) ## how long the terminal takes to its first words, analyze to its first answer and to a line
	@$(BIN)/python -m benchmarks.start $(ARGS)
	@$(BIN)/python -m benchmarks.lines

wishes: $(READY) $(CATALOGUES) ## seven wishes through both doors: what is kept, after how many questions
	@$(BIN)/python -m benchmarks.wishes

.PHONY: sending
sending: $(READY) $(CATALOGUES) ## what sending costs: prompts, answers with charts, a thousand a second
	@$(BIN)/python -m benchmarks.sending $(ARGS)

.PHONY: course
course: $(READY) $(CATALOGUES) ## how long a trainer of 300 waits for pages, picture and spreadsheet
	@$(BIN)/python -m benchmarks.course $(ARGS)

.PHONY: variety
variety: $(READY) $(CATALOGUES) ## how alike the goals offered for vague wishes sound, and which measures they take
	@$(BIN)/python -m benchmarks.variety $(ARGS)

RECORDED := tests/conversations tests/domain/test_offered.py $(wildcard tests/domain/test_told_*.py)
transcripts: $(READY) $(CATALOGUES) ## write down anew what recorded conversations, offers and sentences say now; read the diff
	@HADAF_RECORD=1 $(BIN)/pytest $(RECORDED) $(ARGS)

.PHONY: pictures
pictures: $(READY) $(CATALOGUES) ## draw the conversations of the README anew, from the recorded ones
	@$(BIN)/python -m tools.pictures

.PHONY: diagram
diagram: $(READY) ## draw the imports of ARCHITECTURE.md anew, from the code as it is
	@$(BIN)/python -m tools.diagram

SHARED ?= ../shared
score: $(READY) ## score the readings, with the public cases of amounts and dates where SHARED holds them
	@$(BIN)/pytest tests/language/test_scores.py
	@if [ -f $(SHARED)/score_spans.py ]; then for language in ar en; do \
		$(BIN)/python $(SHARED)/score_spans.py $(SHARED)/corpora/amounts_and_dates.jsonl --lang $$language \
			--run '$(BIN)/hadaf analyze --spans'; done; fi

.PHONY: fuzz
fuzz: $(READY) $(CATALOGUES) ## hold 100,000 random steps with the coach, and count what stays unanswered (ARGS="--seed 7")
	@$(BIN)/python -m tests.fuzz $(ARGS)

.PHONY: properties
properties: $(READY) $(CATALOGUES) ## the properties that the tests state, on other examples each time
	@HADAF_EXAMPLES=new $(BIN)/pytest -n 3 -m hypothesis $(ARGS)

.PHONY: coverage
coverage: $(READY) $(CATALOGUES) ## all tests with the lines and branches they go through, and what each room must reach
	@rm -rf .coverage
	@$(BIN)/coverage run -m pytest -n 4 --dist worksteal $(ARGS)
	@$(BIN)/coverage combine --quiet
	@$(BIN)/python -m tools.covered

.PHONY: mutants
mutants: $(READY) $(CATALOGUES) ## put 300 small faults into a copy and see which no test notices (ARGS="--sample 50 --after 300")
	@$(BIN)/python -m tools.mutants $(ARGS)

.PHONY: chaos
chaos: $(READY) $(CATALOGUES) ## kill, starve and confuse the running bot under 50 people, and count losses and doubles (ARGS="--only disk")
	@$(BIN)/python -m tests.chaos $(ARGS)

.PHONY: claims courses e2e-postgres image
image: $(READY) ## the steps of deploy/Dockerfile in a plain folder, where no container can be built
	@$(BIN)/python -m tools.plain_build

claims: $(READY) $(CATALOGUES) ## rows a second that two processes claim and mark on one PostgreSQL
	@$(BIN)/python -m benchmarks.claims $(ARGS)

courses: $(READY) $(CATALOGUES) ## a course with five people at once and a whole quarter through the real bot, in both languages
	@HADAF_LANGUAGES=ar,en $(BIN)/pytest -q tests/telegram/test_a_course.py tests/telegram/test_a_quarter.py $(ARGS)

e2e-postgres: $(READY) $(CATALOGUES) ## fifty people at two fronts and one PostgreSQL: killed, stopped, in parts
	@HADAF_PEOPLE=50 $(BIN)/pytest -q tests/many $(ARGS)

.PHONY: dist release
CHECKERS := .tools/release/.ready
dist: $(READY) $(CHECKERS) ## the wheel and the source distribution of the commit, built twice alike and checked, in dist/
	@$(BIN)/python -m tools.release

release: dist ## that wheel, installed and used in each Python from 3.11 on that is found or fetched (ARGS="--python PATH")
	@$(BIN)/python -m tools.trial $(ARGS)

$(CHECKERS): tools/release.lock | $(READY)
	@$(BIN)/uv venv --quiet --clear .tools/release
	@$(BIN)/uv pip sync --quiet --require-hashes --python .tools/release/bin/python tools/release.lock
	@touch $@
