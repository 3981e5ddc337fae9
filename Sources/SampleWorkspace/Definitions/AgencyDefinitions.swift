import ReformModel

extension SampleSource {
  /// The 118 agencies and the two former provinces, in the order of the register.
  func agencies() throws -> [Agency] { try register.agencies.map(agency) }

  private func agency(_ entry: AgencyRegister.Entry) throws -> Agency {
    // The first goes on under the new name; the register lists them in that order.
    let predecessors = register.agencies.filter { $0.successors?.contains(entry.id) ?? false }
    return Agency(
      id: entry.id, level: try known("level", entry.level, entry.id), code: entry.code,
      names: try entry.names.map { name in
        AgencyName(
          text: LocalizedText(vi: name.vi, en: name.en), short: name.short,
          from: try day(name.from, entry.id), until: try day(name.until, entry.id))
      },
      parent: entry.parent, predecessors: predecessors.map(\.id),
      from: try day(entry.from, entry.id), until: try day(entry.until, entry.id))
  }

  private func day(_ text: String?, _ code: String) throws -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else {
      throw SampleSourceError.unknown(what: "day", value: text, code: code)
    }
    return day
  }
}
