import ReformModel

/// Finds indicators and agencies by what people write: code, id, or one of their names.
struct SheetNames {
  private let indicators: NameIndex
  private let agencies: NameIndex
  private let agencyOf: [String: Agency]
  private let units: [String: MeasureUnit]

  init(_ definitions: Definitions) {
    indicators = NameIndex(
      definitions.indicators.map {
        ($0.code, [$0.code], [$0.name.vietnamese, $0.name.english])
      })
    agencies = NameIndex(
      definitions.agencies.map { agency in
        let names = agency.names.flatMap { [$0.text.vietnamese, $0.text.english, $0.short] }
        return (agency.id, [agency.id, agency.code].compactMap(\.self), names)
      })
    agencyOf = Dictionary(
      definitions.agencies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    units = Dictionary(
      definitions.indicators.map { ($0.code, $0.unit) }, uniquingKeysWith: { first, _ in first })
  }

  func unit(of indicator: String) -> MeasureUnit? { units[indicator] }

  /// The code; the text as it is where nothing has that name.
  ///
  /// A spreadsheet that takes `5.05` for a number writes `5,05`.
  func indicator(_ text: String) throws(ImportFault) -> String {
    let found = indicators.ids(of: text)
    if found.isEmpty, text.contains(",") {
      let code = String(text.map { $0 == "," ? "." : $0 })
      if units[code] != nil { return code }
    }
    if found.isEmpty { try checkForLostZero(text) }
    guard found.count < 2 else { throw .ambiguousName(text, found) }
    return found.first ?? text.nfc
  }

  /// `5.1` may be 5.10, of which a spreadsheet took the zero, or 5.01.
  private func checkForLostZero(_ text: String) throws(ImportFault) {
    let parts = text.split { $0 == "." || $0 == "," }
    guard parts.count == 2, parts[1].count == 1 else { return }
    let codes = ["\(parts[0]).0\(parts[1])", "\(parts[0]).\(parts[1])0"]
    if codes.allSatisfy({ units[$0] != nil }) { throw .ambiguousName(text, codes) }
  }

  /// The id; the text as it is where nothing has that name. Of agencies with one name those count
  /// that exist in the period.
  func agency(_ text: String, in period: Period) throws(ImportFault) -> String {
    var found = agencies.ids(of: text)
    if found.isEmpty { found = agencies.ids(of: SheetNames.withoutOffice(text)) }
    if found.count > 1 {
      let existing = found.filter { exists($0, in: period) }
      if !existing.isEmpty { found = existing }
    }
    guard found.count < 2 else {
      throw .ambiguousName(text, found.map { name($0, in: period) })
    }
    return found.first ?? text.nfc
  }

  private func exists(_ id: String, in period: Period) -> Bool {
    guard let agency = agencyOf[id] else { return false }
    return (agency.from ?? period.lastDay) <= period.lastDay
      && period.firstDay <= (agency.until ?? period.firstDay)
  }

  private func name(_ id: String, in period: Period) -> String {
    guard let agency = agencyOf[id] else { return id }
    return "\(id) (\(agency.name(on: period.lastDay).text.vietnamese))"
  }

  /// “UBND phường Từ Sơn” is the ward.
  private static func withoutOffice(_ text: String) -> String {
    let words = text.nfc.split(separator: " ").map(String.init)
    for office in ["ubnd", "uy ban nhan dan"] {
      let count = office.split(separator: " ").count
      if FoldedName(words.prefix(count).joined(separator: " ")).text == office {
        return words.dropFirst(count).joined(separator: " ")
      }
    }
    return text
  }
}

/// Ids by codes and names, as exactly as a text says them.
private struct NameIndex {
  private var byCode: [String: Set<String>] = [:]
  private var byName: [SpellingKey: Set<String>] = [:]
  private var byFoldedName: [FoldedName: Set<String>] = [:]

  init(_ entries: [(id: String, codes: [String], names: [String])]) {
    for entry in entries {
      for code in entry.codes { byCode[code.lowercased(), default: []].insert(entry.id) }
      for name in entry.names {
        byName[SpellingKey(name), default: []].insert(entry.id)
        byFoldedName[FoldedName(name), default: []].insert(entry.id)
      }
    }
  }

  /// Those that a text names, in order; by code first, then with marks and tones, then without.
  func ids(of text: String) -> [String] {
    let code = text.nfc.lowercased()
    let found =
      byCode[code] ?? byCode[NameIndex.padded(code)] ?? byName[SpellingKey(text)]
      ?? byFoldedName[FoldedName(text)]
    return (found ?? []).sorted()
  }

  /// A spreadsheet takes the code `09367` for a number and writes `9367`.
  private static func padded(_ code: String) -> String {
    guard code.count == 4, code.allSatisfy({ ("0"..."9").contains($0) }) else { return code }
    return "0" + code
  }
}

/// A name with marks and tones, but wherever the tone stands in a word: `Hoà` and `Hòa` are one.
struct SpellingKey: Hashable {
  private let scalars: [UInt32]

  init(_ name: String) {
    var (scalars, tones) = ([UInt32](), [UInt32]())
    for scalar in name.nfc.unicodeScalars {
      if let letter = VietnameseLetter.of(scalar) {
        scalars.append(UInt32(letter.place))
        if letter.tone > 0 { tones.append(0x11_0000 + UInt32(letter.tone)) }
        continue
      }
      scalars += tones
      tones = []
      let isBlank = scalar.properties.isWhitespace
      if !isBlank || scalars.last != 0x20 { scalars.append(isBlank ? 0x20 : scalar.value) }
    }
    self.scalars = scalars + tones
  }
}
