import ReformStore

extension Console {
  /// A JSON document with its members in the order given.
  func print(_ value: JSONValue) {
    print(document: TerminalSafeJSON.escaped(JSONWriter.document(value)))
  }
}

/// JSON that says the same and cannot do anything to a terminal.
enum TerminalSafeJSON {
  /// Writes what a terminal obeys or hides (DEL, C1, bidi controls, zero width) and marks past the
  /// third on a base as `\u` escapes.
  ///
  /// Outside strings JSON has none of them, so the document stays the same to every reader.
  static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x7F }) else { return bytes }
    var (result, marks) = ("", 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      if isHidden(scalar) || marks > markLimit {
        for unit in String(scalar).utf16 { result += "\\u" + hex(unit) }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return Array(result.utf8)
  }

  /// As on the screen.
  private static let markLimit = 3

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if (0x7F...0x9F).contains(scalar.value) { return true }
    guard scalar.value > 0x9F else { return false }
    let properties = scalar.properties
    if properties.isBidiControl { return true }
    switch properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return true
    default: return false
    }
  }

  private static func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
