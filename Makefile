# Thin: every target is a command of installer/bootstrap.py, which also runs where there is no make.
# ARGS goes to what is started:  make test ARGS="tests/till -x"   make run ARGS="--config shop.toml"
# make simulate also takes SEEDS=1000 FIRST=0, or DAYS=10
PYTHON ?= python3
COMMANDS := setup demo test check lint bench simulate run simulator tour translations lock clean

.PHONY: help $(COMMANDS)

help:
	@$(PYTHON) installer/bootstrap.py --help

$(COMMANDS):
	@$(PYTHON) installer/bootstrap.py $@ $(ARGS)
