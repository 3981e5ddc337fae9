extension Workspace {
  /// The targets of an indicator for an agency, in order of year: those people set, else those of
  /// the definition.
  ///
  /// A total of the province is no target of one of its parts: below the province an indicator
  /// that adds up has only the targets set for that agency.
  public func targets(of indicator: Indicator, agency: String) -> [Target] {
    let isPart = definitions.agency(agency).map { $0.level != .province } ?? false
    let defined = isPart && indicator.overAgencies == .sum ? [] : indicator.targets
    let set = ledger.targets(of: indicator.code, agency: agency)
    guard !set.isEmpty else { return defined }
    let years = Set(set.map(\.year))
    return (defined.filter { !years.contains($0.year) } + set).sorted { $0.year < $1.year }
  }
}
