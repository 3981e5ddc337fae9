import ReformModel
import Testing

@testable import ReformStore

/// Three copies, edited at random and exchanged in any order, again and again.
@Suite struct ExchangeTests {
  private static let places = ["a", "b", "c"]

  /// Works for a while; what `login` says is who writes in a place.
  private func work(
    _ copies: Copies, seed: UInt64, login: (String) -> String
  ) throws -> Int {
    var random = SplitMix(seed)
    var saved = 0
    for _ in 0..<24 {
      let place = Self.places.randomElement(using: &random) ?? "a"
      if Int.random(in: 0..<3, using: &random) > 0 {
        let month = Int.random(in: 1...4, using: &random)
        let value = "\(Int.random(in: 1...9, using: &random))"
        try copies.save(place, login(place), month: month, value)
        saved += 1
      } else {
        let other = Self.places.randomElement(using: &random) ?? "b"
        if other != place { try copies.merge(place, from: other) }
      }
    }
    return saved
  }

  /// Merges in a random order until every place has heard of all others.
  private func exchange(_ copies: Copies, seed: UInt64) throws {
    var random = SplitMix(seed &+ 77)
    let pairs = Self.places.flatMap { place in
      Self.places.filter { $0 != place }.map { (place, $0) }
    }
    for _ in 0..<2 {
      for (place, other) in pairs.shuffled(using: &random) { try copies.merge(place, from: other) }
    }
  }

  private func expectSame(_ copies: Copies, saved: Int) throws {
    let fold = try copies.fold("a")
    for place in Self.places {
      #expect(try copies.fold(place) == fold)
      let lines = try copies.lines(place)
      #expect(lines.count == saved, "every event is there, once")
      #expect(Set(lines).count == saved)
      for other in Self.places where other != place {
        #expect(try copies.merge(place, from: other).isEmpty)
      }
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func threePlacesEndUpWithTheSame(seed: UInt64) throws {
    let copies = try Copies("a", "b", "c")
    let saved = try work(copies, seed: seed) { "nguoi-" + $0 }
    try exchange(copies, seed: seed)
    try expectSame(copies, saved: saved)
  }

  /// Two of the places write as the same writer, as a copied machine does.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func placesThatWriteUnderOneNameEndUpWithTheSame(seed: UInt64) throws {
    let copies = try Copies("a", "b", "c")
    let saved = try work(copies, seed: seed &* 31) { $0 == "c" ? "chi" : "an" }
    try exchange(copies, seed: seed)
    try expectSame(copies, saved: saved)
  }

  @Test func theRandomPlacesDoForkAndDisagree() throws {
    var (forks, conflicts) = (0, 0)
    for seed in 1...12 as ClosedRange<UInt64> {
      let copies = try Copies("a", "b", "c")
      _ = try work(copies, seed: seed &* 31) { $0 == "c" ? "chi" : "an" }
      try exchange(copies, seed: seed)
      forks += try copies.journals("a").contains { $0.contains("~") } ? 1 : 0
      conflicts += try copies.ledger("a").conflicts.isEmpty ? 0 : 1
    }
    #expect(forks > 6)
    #expect(conflicts > 3)
  }
}

/// A small random generator that gives the same numbers for the same seed.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
