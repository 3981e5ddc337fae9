public import ReformModel

/// One value that was really published, as its row in `published.csv` gives it.
public struct PublishedRow: Sendable, Hashable {
  public var key: ObservationKey
  public var observation: Observation

  /// Reads the table; throws the first row that cannot be read.
  static func table(_ text: String) throws -> [PublishedRow] {
    let lines = text.split(separator: "\n").dropFirst()
    return try lines.map { line in
      guard let row = PublishedRow(fields(of: line)) else {
        throw SampleSourceError.unreadableRow(String(line))
      }
      return row
    }
  }

  /// Columns: indicator, agency, period, value, rank_of, flag, note, source.
  private init?(_ fields: [String]) {
    guard fields.count == 8, let period = Period(code: fields[2]) else { return nil }
    let flag = fields[5].isEmpty ? ObservationFlag.normal : ObservationFlag(rawValue: fields[5])
    let value = ExactDecimal(plain: fields[3])
    guard let flag, (value == nil) == fields[3].isEmpty, (value != nil) == flag.carriesValue
    else { return nil }
    key = ObservationKey(indicator: fields[0], agency: fields[1], period: period)
    observation = Observation(
      value: value, flag: flag, rankOf: Int(fields[4]), note: fields[6], source: fields[7])
  }

  /// The cells of a line; a cell in quotation marks may hold commas.
  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  /// The day somebody could have entered it: after its source appeared and its period ended.
  var recorded: Day {
    let afterPeriod = key.period.lastDay.advanced(by: key.period.frequency == .yearly ? 120 : 4)
    guard let printed = PublishedRow.day(in: observation.source) else { return afterPeriod }
    return max(printed.advanced(by: 1), key.period.lastDay.advanced(by: 4))
  }

  /// The date at the end of a source, such as `hcc.bacninh.gov.vn 26/5/2022`.
  private static func day(in source: String) -> Day? {
    guard let word = source.split(separator: " ").last else { return nil }
    let parts = word.split(separator: "/").compactMap { Int($0) }
    return parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
  }
}
