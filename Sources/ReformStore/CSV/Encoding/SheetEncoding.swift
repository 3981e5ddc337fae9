/// In which form the text of a table came; the raw value is its registered name.
public enum SheetEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1258 = "Windows-1258"
}
