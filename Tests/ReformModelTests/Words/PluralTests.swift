import ReformModel
import Testing

/// One thing is named in the singular, several in the plural, places in an order by ordinals.
struct PluralTests {
  /// Every sentence that counts something, by what it counts.
  private static let sentences: [(name: String, say: @Sendable (Words, Int) -> String)] = [
    ("indicators", { $0.indicatorCount($1) }), ("assignments", { $0.assignmentCount($1) }),
    ("conflicts", { $0.conflictCount($1) }), ("drafts", { $0.draftCount($1) }),
    ("days left", { $0.timeLeft($1) }), ("days late", { $0.timeLeft(-$1) }),
    ("rows found", { $0.rowsFound($1) }), ("faults", { $0.formHasFaults($1) }),
    ("missing", { $0.missing($1, ofAgencies: $1) }), ("findings", { $0.findingsWaiting($1) }),
    ("changes", { $0.changeCount($1) }), ("rows", { $0.hits($1) }),
    ("unusual rows", { $0.moreUnusualRows($1) }), ("parts", { $0.aggregable($1, of: $1) }),
    ("more values", { $0.andMoreValues($1) }), ("unknown", { $0.unknownBefore($1) }),
    ("undo", { $0.takeBackUntouched($1, isRedo: false) }),
    ("more drafts", { $0.andMoreDrafts($1) }),
    ("pasted", { $0.pasted(set: $1, outside: 0, wrong: 0, refused: 0) }),
  ]

  @Test func oneIsNeverFollowedByAPlural() {
    for (name, say) in Self.sentences {
      let one = say(Words(.english), 1)
      #expect(!one.contains(#/\b1 (more )?(valid )?[a-z]*[^s ]s\b(?! left)/#), "\(name): \(one)")
      let two = say(Words(.english), 2)
      #expect(two != one.replacing("1", with: "2") || name == "more values", "\(name): \(two)")
    }
  }

  @Test func vietnameseNounsDoNotChange() {
    for (name, say) in Self.sentences {
      let (one, two) = (say(Words(.vietnamese), 1), say(Words(.vietnamese), 2))
      #expect(one.replacing("1", with: "2") == two, "\(name): \(one), \(two)")
    }
  }

  @Test func placesInAnOrderAreNamedAsPeopleSayThem() {
    let english = Words(.english)
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(english.ordinal) == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th",
      ])
    let vietnamese = Words(.vietnamese)
    #expect([1, 4, 10, 11].map(vietnamese.ordinal) == ["nhất", "tư", "mười", "11"])
    #expect(vietnamese.rankedAs(4) == "xếp thứ tư cùng cấp")
    #expect(english.rankedAs(2) == "ranked 2nd of its level")
  }
}
