import Foundation
import ReformModel
import TerminalInterface
import Testing

/// Searching, sorting and cutting Vietnamese text, against tables made from the rules themselves.
@Suite struct VietnameseOrderTests {
  /// The alphabet of TCVN 6909 and of the Unicode collation of Vietnamese: each letter with its
  /// tones in the order level, huyền, hỏi, ngã, sắc, nặng.
  private static let alphabet: [[String]] = {
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    return "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".map { letter in
      "aăâeêioôơuưy".contains(letter)
        ? tones.map { (String(letter) + $0).precomposedStringWithCanonicalMapping }
        : [String(letter)]
    }
  }()

  /// Numbers of letters, then tones, then capitals, compared one after another.
  private static func weights(_ text: String) -> [[Int]] {
    var (letters, tones, capitals) = ([Int](), [Int](), [Int]())
    for character in text.precomposedStringWithCanonicalMapping {
      let lower = character.lowercased()
      for (place, forms) in alphabet.enumerated() {
        if let tone = forms.firstIndex(of: lower) {
          letters.append(place)
          tones.append(tone)
          capitals.append(lower == String(character) ? 0 : 1)
        }
      }
    }
    return [letters, tones, capitals]
  }

  private static func isBefore(_ a: String, _ b: String) -> Bool {
    for (x, y) in zip(weights(a), weights(b)) where x != y { return x.lexicographicallyPrecedes(y) }
    return false
  }

  @Test func wordsSortAsTheTableOfTheAlphabetSays() {
    var numbers = SeededNumbers(seed: 7)
    let letters = Self.alphabet.flatMap { $0 }
    let words =
      SampleWords.all.filter { $0.allSatisfy { Self.weights(String($0))[0].count == 1 } }
      + (0..<300).map { _ in
        let word = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
          letters.randomElement(using: &numbers) ?? "a"
        }.joined()
        return Bool.random(using: &numbers) ? word : word.capitalized
      }
    #expect(words.count > 600)
    for _ in 0..<40_000 {
      let a = words.randomElement(using: &numbers) ?? ""
      let b = words.randomElement(using: &numbers) ?? ""
      #expect(
        (CollationKey(a) < CollationKey(b)) == Self.isBefore(a, b), "\(a) and \(b)")
    }
  }

  @Test func everyWordOfTheSampleIsFoundWithoutMarksInBothTonePositionsAndDecomposed() {
    for word in SampleWords.all {
      let bare = word.decomposedStringWithCanonicalMapping.unicodeScalars
        .filter { $0.properties.generalCategory != .nonspacingMark }
        .map { $0 == "đ" ? "d" : $0 == "Đ" ? "D" : String($0) }.joined()
      for query in [
        bare, bare.lowercased(), bare.uppercased(), word.decomposedStringWithCanonicalMapping,
      ] {
        #expect(SearchKey(word).matches(query), "\(query) finds \(word)")
      }
    }
    for name in ["Hoà", "Hòa", "Hóa", "HOẠ", "Hoa\u{300}"] {
      #expect(SearchKey("Phường \(name) Bình").matches("hoa"))
    }
    #expect(SearchKey("đất đai").matches("dat d"))
    #expect(SearchKey("Thuỷ").matches("thủy") && SearchKey("Thủy").matches("thuỷ"))
    #expect(!SearchKey("Hoà").matches("hoam"))
  }

  @Test func hostileTextsCanBeSearchedAndSorted() {
    for text in HostileText.named {
      let start = String(text.text.prefix(20))
      #expect(SearchKey(start).matches(start), "\(text.name)")
      #expect(!(CollationKey(start) < CollationKey(start)))
    }
  }

  @Test func everyTextAtEveryWidthIsCutBetweenGraphemes() {
    let texts =
      HostileText.named + HostileText.random(count: 60, seed: 3)
      + SampleWords.all.prefix(60).map { HostileText($0, $0) }
    for text in texts {
      let start = String(text.text.prefix(70))
      let whole = start.safeToShow
      let graphemes = Array(whole)
      for columns in 0...40 {
        let cut = start.truncated(to: columns)
        #expect(cut.displayWidth <= columns, "\(text.name) at \(columns)")
        if whole.displayWidth <= columns {
          #expect(Array(cut.unicodeScalars) == Array(whole.unicodeScalars))
        } else if columns > 0 {
          #expect(cut.hasSuffix("…"), "\(text.name) at \(columns)")
          let kept = Array(cut.dropLast())
          #expect(kept == Array(graphemes.prefix(kept.count)), "\(text.name) at \(columns)")
          // No grapheme more would have fitted.
          let next = kept.count < graphemes.count ? graphemes[kept.count].displayWidth : 0
          #expect(cut.displayWidth + next > columns)
        }
        #expect(start.padded(to: columns).displayWidth == columns, "\(text.name) at \(columns)")
        if columns > 1 {
          #expect(start.wrapped(to: columns).allSatisfy { $0.displayWidth <= columns })
        }
      }
    }
  }
}
