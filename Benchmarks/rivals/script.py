"""Opens a table, sorts it and filters it, as a script for one question would.

Usage: script.py csv|pandas FILE COLUMN TEXT
Prints what opening, sorting by the column and filtering it for the text took, in milliseconds.
"""

import sys
import time


def with_csv(path, column, text):
    import csv

    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    yield
    sorted(rows, key=lambda row: row[column])
    yield
    [row for row in rows if text in row[column]]
    yield


def with_pandas(path, column, text):
    import pandas

    table = pandas.read_csv(path, dtype={column: str})
    yield
    table.sort_values(column)
    yield
    table[table[column].str.contains(text, regex=False)]
    yield


work = {"csv": with_csv, "pandas": with_pandas}[sys.argv[1]](*sys.argv[2:])
before = time.perf_counter()
for _ in work:
    now = time.perf_counter()
    print((now - before) * 1000)
    before = now
