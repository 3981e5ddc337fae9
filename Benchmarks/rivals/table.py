"""A table on the terminal as a Textual DataTable: s sorts it, f filters it, q leaves.

Usage: table.py FILE COLUMN TEXT
"""

import csv
import sys

from textual.app import App
from textual.widgets import DataTable

path, column, text = sys.argv[1:]


class Table(App):
    BINDINGS = [("s", "sort"), ("f", "filter"), ("q", "quit")]

    def compose(self):
        yield DataTable()

    def on_mount(self):
        with open(path, newline="", encoding="utf-8") as file:
            self.heads, *self.rows = csv.reader(file)
        self.fill(self.rows)
        self.query_one(DataTable).focus()

    def fill(self, rows):
        table = self.query_one(DataTable)
        table.clear(columns=True)
        for head in self.heads:
            table.add_column(head, key=head)
        table.add_rows(rows)

    def action_sort(self):
        self.query_one(DataTable).sort(column)

    def action_filter(self):
        place = self.heads.index(column)
        self.fill([row for row in self.rows if text in row[place]])


Table().run()
