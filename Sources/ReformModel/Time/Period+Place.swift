extension Period {
  /// Written out: what Swift derives for an enumeration of texts hashes the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(place)
  }

  public static func == (a: Period, b: Period) -> Bool { a.place == b.place }

  /// One number for every period; among periods of one frequency a later one has a greater.
  var place: Int { (year * 64 + number) * 16 + monthsLong + (frequency == .weekly ? 1 : 0) }

  /// The period of a place.
  init(place: Int) {
    let frequency: Frequency =
      switch place % 16 {
      case 12: .yearly
      case 6: .halfYearly
      case 3: .quarterly
      case 2: .weekly
      default: .monthly
      }
    self.init(unchecked: frequency, place / 1024, place / 16 % 64)
  }
}
