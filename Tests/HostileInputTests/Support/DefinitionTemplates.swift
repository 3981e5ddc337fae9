import Foundation
import ReformStore

/// The definition files of the sample, cut to a size that a debug build draws quickly: two indicators
/// and two assignments of each area, their agencies, and people, whom the sample lacks.
enum DefinitionTemplates {
  static let files: [DefinitionFile: JSONValue] = {
    var files: [DefinitionFile: JSONValue] = [.people: people]
    for file in DefinitionFile.allCases where file != .people {
      let url = URL(fileURLWithPath: "\(Repository.sample)/\(file.name)")
      guard let data = try? Data(contentsOf: url), let json = try? StrictJSON.parse(Array(data))
      else { continue }
      files[file] = json
    }
    return cut(files)
  }()

  private static func cut(_ files: [DefinitionFile: JSONValue]) -> [DefinitionFile: JSONValue] {
    var files = files
    let fed = files[.surveys]?["surveys"]?.elements?.compactMap { $0["indicator"]?.string } ?? []
    files[.indicators] = files[.indicators]?.mappingList("indicators") { all in
      firstTwo(all) { $0["code"]?.string.map(fed.contains) ?? false }
    }
    let codes = Set(
      files[.indicators]?["indicators"]?.elements?.compactMap { $0["code"]?.string } ?? [])
    files[.assignments] = files[.assignments]?.mappingList("assignments") { all in
      firstTwo(all) { _ in false }.map { assignment in
        assignment.mappingList("indicators") { $0.filter { codes.contains($0.string ?? "") } }
      }
    }
    files[.calendar] = files[.calendar]?.mappingList("rounds") { rounds in
      rounds.map { round in
        round.mappingList("indicators") { $0.filter { codes.contains($0.string ?? "") } }
      }
    }
    let named = [files[.indicators], files[.assignments]].compactMap { $0.map(RawJSON.bytes) }
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    files[.agencies] = files[.agencies]?.mappingList("agencies") { few($0, named) }
    return files
  }

  /// The agencies that something names, those above and before them, and the first of all.
  private static func few(_ agencies: [JSONValue], _ named: String) -> [JSONValue] {
    let id = { (agency: JSONValue) in agency["id"]?.string ?? "" }
    var kept = Set(agencies.prefix(8).map(id)).union(["bac-ninh"])
    kept.formUnion(agencies.map(id).filter { named.contains("\"agency\":\"\($0)\"") })
    for agency in agencies.reversed() + agencies where kept.contains(id(agency)) {
      if let parent = agency["parent"]?.string { kept.insert(parent) }
      kept.formUnion(agency["predecessors"]?.elements?.compactMap(\.string) ?? [])
    }
    return agencies.filter { kept.contains(id($0)) }
  }

  /// Two of each area, and those that must not be missed.
  private static func firstTwo(
    _ all: [JSONValue], and isNeeded: (JSONValue) -> Bool
  ) -> [JSONValue] {
    var counts: [JSONValue: Int] = [:]
    return all.filter { element in
      let area = element["area"] ?? .null
      counts[area, default: 0] += 1
      return counts[area, default: 0] <= 2 || isNeeded(element)
    }
  }

  private static let people: JSONValue = .object([
    (
      "people",
      .array([
        .object([
          ("login", .string("an")), ("name", .string("An")), ("agency", .string("bac-ninh")),
          ("role", .string("administrator")),
        ]),
        .object([
          ("login", .string("binh")), ("name", .string("Bình")), ("role", .string("reviewer")),
        ]),
        .object([
          ("login", .string("chi")), ("name", .string("Chi")), ("role", .string("viewer")),
        ]),
      ])
    )
  ])
}
