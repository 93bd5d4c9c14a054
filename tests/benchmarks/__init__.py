"""The design's budgets, measured: `python -m tests.benchmarks`. Figures are ratios of things timed side by side."""
