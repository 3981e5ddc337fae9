import ReformModel

extension Console {
  func print(_ facts: FactList) {
    for line in facts.lines(columns: screen?.columns) { print(line) }
  }

  /// A table under a heading of its own, or the word that there is nothing.
  func print(_ table: TextTable, under heading: String, _ words: Words) {
    print(Line(""))
    print(Line(heading, .strong))
    if table.rows.isEmpty {
      print(Line(words.nothingHere, .dim))
    } else {
      print(table)
    }
  }

  /// Entries of the journal as sentences.
  func print(
    _ entries: [JournalEntry], headed heading: String, _ definitions: Definitions, _ words: Words
  ) {
    guard !entries.isEmpty else { return }
    print(Line(""))
    print(Line(heading, .strong))
    for entry in entries { print(entry.line(definitions, words)) }
  }
}
