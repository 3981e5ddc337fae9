import ReformModel

/// A name as people write it in many ways: without marks, case, signs and what stands in brackets.
///
/// `Giá trị (%)`, `GIA_TRI` and a decomposed `Giá trị:` are one name.
struct FoldedName: Hashable {
  let text: String

  init(_ name: String) {
    var (folded, depth) = (String.UnicodeScalarView(), 0)
    for scalar in SearchKey(name).folded.unicodeScalars {
      if scalar == "(" { depth += 1 }
      if depth == 0 { folded.append(FoldedName.signs.contains(scalar) ? " " : scalar) }
      if scalar == ")", depth > 0 { depth -= 1 }
    }
    text = String(folded).split(separator: " ").joined(separator: " ")
  }

  private static let signs: Set<Unicode.Scalar> = [
    "_", "-", ".", ",", ":", ";", "*", "/", "\\", "'", "\"", "’", "`", "–",
  ]
}
