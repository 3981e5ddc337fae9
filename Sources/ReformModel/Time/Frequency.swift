/// How often an indicator is measured.
public enum Frequency: String, Sendable, Hashable, CaseIterable {
  case yearly
  case halfYearly = "half-year"
  case quarterly
  case monthly
  case weekly
}
