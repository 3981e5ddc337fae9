import ReformModel
import TerminalInterface

/// The columns that tables of indicators and of assignments share.
extension TableColumn {
  static func code(_ id: ID, _ codes: [String], _ words: Words) -> TableColumn {
    TableColumn(id, words.codeHead, width: widest(codes), rank: 0)
  }

  /// The name takes what the others leave.
  static func name(_ id: ID, _ heading: String, from minimum: Int, _ names: [String])
    -> TableColumn
  {
    TableColumn(id, heading, from: minimum, to: widest(names), rank: 0, stretches: true)
  }

  static func lead(
    _ id: ID, from minimum: Int, atMost most: Int, _ leads: [String], rank: Int, _ words: Words
  ) -> TableColumn {
    TableColumn(id, words.leadHead, from: minimum, to: min(most, widest(leads)), rank: rank)
  }

  /// The sign of a class or status, with its word in the column behind.
  static func sign(_ id: ID) -> TableColumn {
    TableColumn(id, "", width: 1, rank: 0, isGauge: true)
  }

  static func widest(_ texts: [String]) -> Int { texts.map(\.displayWidth).max() ?? 0 }
}
