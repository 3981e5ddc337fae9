import ReformModel
import ReformStore
import YAMLReading
import Yams

/// A file that says which column of a sender's table is which of ours.
///
/// ```yaml
/// columns:            # ours: theirs
///   indicator: Mã CT
///   agency: Tên xã, phường
/// constants:          # what the table does not say
///   source: Báo cáo tuần
/// wide:               # columns that are rows of ours
///   by: period
///   columns:
///     Tháng 9: 2026-M09
///     Tháng 10: 2026-M10
/// profile: excel-vi   # how numbers are written, where the table does not show it
/// ```
struct MappingFile {
  private let path: String
  private(set) var mapping = SheetMapping()

  init(_ text: String, path: String) throws(MappingFileError) {
    self.path = path
    let root: Node?
    do throws(YAMLProblem) {
      root = try YAMLProblem.compose(text)
    } catch {
      throw MappingFileError(path, error.line, nil, .notYAML(error.reason))
    }
    guard let root, let members = root.mapping, !members.isEmpty else {
      throw MappingFileError(path, root?.mark?.line ?? 1, nil, .empty)
    }
    for (key, value) in members { try take(key, value) }
  }

  private static let keys = ["columns", "constants", "wide", "profile"]

  private mutating func take(_ key: Node, _ value: Node) throws(MappingFileError) {
    switch key.string ?? "" {
    case "columns":
      for (column, text) in try texts(value, under: "columns") { mapping.columns[column] = text }
    case "constants":
      for (column, text) in try texts(value, under: "constants") {
        mapping.constants[column] = text
      }
    case "wide": mapping.wide = try wide(value)
    case "profile":
      let name = try text(value, "profile")
      guard let profile = CSVProfile(rawValue: name) else {
        throw fault(value, "profile", .unknownProfile(name))
      }
      mapping.profile = profile
    case let name: throw fault(key, name, .unknownKey(known: MappingFile.keys))
    }
    try checkForRepetition(key)
  }

  private func texts(_ node: Node, under key: String) throws(MappingFileError)
    -> [(CSVColumn, String)]
  {
    guard let members = node.mapping else { throw fault(node, key, .notMapping) }
    var result: [(CSVColumn, String)] = []
    for (name, value) in members {
      let place = "\(key).\(name.string ?? "")"
      let column = try column(name, place)
      let text = try text(value, place)
      if key == "constants" { try check(text, of: column, value, place) }
      result.append((column, text))
    }
    return result
  }

  private func wide(_ node: Node) throws(MappingFileError) -> SheetMapping.Wide {
    guard let members = node.mapping else { throw fault(node, "wide", .notMapping) }
    for (key, _) in members where !["by", "columns"].contains(key.string ?? "") {
      throw fault(key, "wide.\(key.string ?? "")", .unknownKey(known: ["by", "columns"]))
    }
    guard let byNode = members["by"], let columns = members["columns"] else {
      throw fault(node, "wide", .wideNeedsBoth)
    }
    let by = try column(byNode, "wide.by")
    guard [.indicator, .agency, .period].contains(by) else {
      throw fault(byNode, "wide.by", .notKeyColumn)
    }
    return SheetMapping.Wide(by: by, columns: try wideColumns(columns, by))
  }

  /// A list of names that say themselves what they stand for, or names with it.
  private func wideColumns(_ node: Node, _ by: CSVColumn) throws(MappingFileError)
    -> [SheetMapping.WideColumn]
  {
    var result: [SheetMapping.WideColumn] = []
    for (name, key) in node.mapping?.map({ ($0.key, $0.value) }) ?? [] {
      let place = "wide.columns.\(name.string ?? "")"
      let text = try text(key, place)
      try check(text, of: by, key, place)
      result.append(.init(name: try self.text(name, place), key: text))
    }
    for name in node.sequence.map(Array.init) ?? [] {
      let text = try text(name, "wide.columns")
      try check(text, of: by, name, "wide.columns")
      result.append(.init(name: text, key: text))
    }
    guard !result.isEmpty else { throw fault(node, "wide.columns", .notMapping) }
    return result
  }

  private func checkForRepetition(_ key: Node) throws(MappingFileError) {
    let by = mapping.wide.map { [$0.by] } ?? []
    let said = Array(mapping.columns.keys) + Array(mapping.constants.keys) + by
    for column in Set(said) where said.count(where: { $0 == column }) > 1 {
      throw fault(key, column.rawValue, .saidTwice)
    }
    if mapping.wide != nil, said.contains(.value) {
      throw fault(key, CSVColumn.value.rawValue, .valueBesideWide)
    }
  }

  private func check(_ text: String, of column: CSVColumn, _ node: Node, _ place: String)
    throws(MappingFileError)
  {
    if column == .period, PeriodEntry.parse(text) == nil {
      throw fault(node, place, .notPeriod(text))
    }
  }

  private func column(_ node: Node, _ place: String) throws(MappingFileError) -> CSVColumn {
    let name = node.scalar?.string ?? ""
    guard let column = CSVColumn(named: name) else {
      throw fault(node, place, .unknownColumn(name))
    }
    return column
  }

  private func text(_ node: Node, _ place: String) throws(MappingFileError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else { throw fault(node, place, .noText) }
    return text
  }

  private func fault(_ node: Node, _ key: String, _ fault: MappingFileError.Fault)
    -> MappingFileError
  {
    MappingFileError(path, node.mark?.line, key, fault)
  }
}

/// Why a mapping file is not followed, with the line and the key.
struct MappingFileError: Error {
  enum Fault {
    case notYAML(String)
    case empty
    case notMapping
    case noText
    case unknownKey(known: [String])
    case unknownColumn(String)
    case unknownProfile(String)
    case notPeriod(String)
    case notKeyColumn
    case wideNeedsBoth
    case saidTwice
    case valueBesideWide
  }

  let path: String
  let line: Int?
  let key: String?
  let fault: Fault

  init(_ path: String, _ line: Int?, _ key: String?, _ fault: Fault) {
    self.path = path
    self.line = line
    self.key = key
    self.fault = fault
  }
}
