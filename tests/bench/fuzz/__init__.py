"""Files damaged at random through every reader of the program (`python -m tests.bench.fuzz`)."""
