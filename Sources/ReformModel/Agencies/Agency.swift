/// A province, department, commune or ward, with names that change by date.
public struct Agency: Sendable, Hashable {
  /// Where an agency stands in the administration.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    case province, department, commune
  }

  public var id: String
  public var level: Level
  /// The official code of a commune unit.
  public var code: String?
  public var names: [AgencyName]
  public var parent: String?
  /// Those merged into this one; the first is the one whose series goes on under this name.
  public var predecessors: [String]
  public var from: Day?
  public var until: Day?

  public init(
    id: String, level: Level, code: String? = nil, names: [AgencyName], parent: String? = nil,
    predecessors: [String] = [], from: Day? = nil, until: Day? = nil
  ) {
    self.id = id
    self.level = level
    self.code = code
    self.names = names
    self.parent = parent
    self.predecessors = predecessors
    self.from = from
    self.until = until
  }

  /// The name in force on a day, else the nearest one.
  public func name(on day: Day) -> AgencyName {
    let inForce = names.first { ($0.from ?? day) <= day && day <= ($0.until ?? day) }
    let nearest = names.first.flatMap { first in (first.from ?? day) > day ? first : names.last }
    return inForce ?? nearest ?? AgencyName(text: LocalizedText(vi: id, en: id), short: id)
  }

  /// Whether the agency exists on a day, its first and last included.
  public func exists(on day: Day) -> Bool { (from ?? day) <= day && day <= (until ?? day) }
}

/// A name and the days between which it holds.
public struct AgencyName: Sendable, Hashable {
  public var text: LocalizedText
  public var short: String
  public var from: Day?
  public var until: Day?

  public init(text: LocalizedText, short: String, from: Day? = nil, until: Day? = nil) {
    self.text = text
    self.short = short
    self.from = from
    self.until = until
  }
}
