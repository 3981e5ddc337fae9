extension Ledger {
  /// The keys of an indicator and agency under which an observation stands, in order of period.
  public func observationKeys(of indicator: String, agency: String) -> [ObservationKey] {
    var keys: [ObservationKey] = []
    observations(of: indicator, agency: agency) { key, _ in keys.append(key) }
    return keys.sorted { $0.period < $1.period }
  }
}
