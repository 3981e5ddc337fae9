import Glibc

/// The locale that characters are written in.
enum CharacterLocale {
  /// Makes C write UTF-8 and says whether the person's own locale does too.
  ///
  /// Only the category of characters is set: numbers read by C elsewhere keep their point. A
  /// UTF-8 locale that is not installed still says what the person's terminal shows.
  static func activate(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    let name = names.first { !$0.isEmpty } ?? "C"
    if setlocale(LC_CTYPE, name) != nil, codeset == "UTF-8" { return true }
    if setlocale(LC_CTYPE, "C.UTF-8") == nil { _ = setlocale(LC_CTYPE, "en_US.UTF-8") }
    let folded = name.lowercased()
    return folded.contains("utf-8") || folded.contains("utf8")
  }

  private static var codeset: String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }
}
