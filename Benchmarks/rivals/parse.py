"""Parses every line of the files and keeps nothing: what a cold start is measured by.

Usage: parse.py json|orjson FILE...
"""

import importlib
import sys

loads = importlib.import_module(sys.argv[1]).loads
for path in sys.argv[2:]:
    with open(path, "rb") as lines:
        for line in lines:
            loads(line)
