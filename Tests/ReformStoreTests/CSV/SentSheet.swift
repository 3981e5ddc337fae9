import Foundation
import ReformModel

@testable import ReformStore

/// A province as senders of tables see it: wards with old names and alike ones.
enum SentSheet {
  static let day = Day.test

  static var workspace: Workspace { workspace([]) }

  /// With observations that stand.
  static func workspace(_ changes: [Change]) -> Workspace {
    var definitions = Definitions.test
    definitions.agencies += [
      ward("x09367", "09367", "Phường Từ Sơn", "Từ Sơn Ward", "Từ Sơn"),
      ward("x09200", "09200", "Phường Hoà Long", "Hoà Long Ward", "Hoà Long"),
      ward("x09201", "09201", "Xã Hóa Long", "Hóa Long Commune", "Hóa Long"),
      ward("x07210", "07210", "Phường Bắc Giang", "Bắc Giang Ward", "Bắc Giang", from: 2025),
      ward("x07300", "07300", "Xã Tân An", "Tân An Commune", "Tân An"),
      ward("x07400", "07400", "Xã Tân Ân", "Tân Ân Commune", "Tân Ân"),
      ward("x07500", "07500", "Xã Đồng Kỳ", "Đồng Kỳ Commune", "Đồng Kỳ"),
      ward("x07600", "07600", "Phường Đồng Kỳ", "Đồng Kỳ Ward", "Đồng Kỳ"),
    ]
    definitions.agencies.append(
      Agency(
        id: "bac-giang-2024", level: .province,
        names: [
          AgencyName(text: text("Tỉnh Bắc Giang", "Bắc Giang Province"), short: "Bắc Giang")
        ], until: Day(year: 2025, month: 6, day: 30)))
    let event = Event(
      id: EventID(writer: "an@may1", sequence: 1), lamport: 1, at: .test, person: "an",
      changes: changes, reason: nil)
    return Workspace(
      definitions: definitions, ledger: Ledger(changes.isEmpty ? [] : [event]))
  }

  private static func ward(
    _ id: String, _ code: String, _ vi: String, _ en: String, _ short: String, from: Int? = nil
  ) -> Agency {
    Agency(
      id: id, level: .commune, code: code, names: [AgencyName(text: text(vi, en), short: short)],
      parent: "bac-ninh", from: from.flatMap { Day(year: $0, month: 7, day: 1) })
  }

  static func read(
    _ bytes: [UInt8], mapping: SheetMapping? = nil, profile: CSVProfile? = nil,
    in workspace: Workspace = SentSheet.workspace
  ) throws(StoreError) -> (table: SheetTable, result: ImportResult) {
    let table = try SheetSource(bytes).table(mapping: mapping, profile: profile)
    return (table, CSVImport(workspace: workspace, today: day).read(table))
  }

  static func read(
    _ text: String, mapping: SheetMapping? = nil, profile: CSVProfile? = nil,
    in workspace: Workspace = SentSheet.workspace
  ) throws(StoreError) -> (table: SheetTable, result: ImportResult) {
    try read(Array(text.utf8), mapping: mapping, profile: profile, in: workspace)
  }

  /// `6.01/x09367/2026-M10 = 86.9`, in the order of the table.
  static func lines(_ result: ImportResult) -> [String] {
    result.changes.map { change in
      guard case .observation(let key) = change.key,
        case .observation(let observation)? = change.record
      else { return "?" }
      let numbers = [observation.value, observation.numerator, observation.denominator]
        .compactMap { $0?.plain }.joined(separator: " / ")
      return "\(key.indicator)/\(key.agency)/\(key.period.code) = \(numbers)"
    }
  }

  static func utf16(_ text: String, littleEndian: Bool = true, mark: Bool = true) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return littleEndian ? [low, high] : [high, low]
    }
  }

  static func bytes(hex: String) -> [UInt8] {
    stride(from: 0, to: hex.utf8.count, by: 2).compactMap { place in
      UInt8(hex.dropFirst(place).prefix(2), radix: 16)
    }
  }
}
