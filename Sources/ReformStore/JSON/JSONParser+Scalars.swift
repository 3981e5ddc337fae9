extension JSONParser {
  /// Reads a string whose opening quotation mark is under the cursor.
  mutating func string() throws(JSONFault) -> String {
    let opening = at
    let end = endOfPlainCharacters(from: opening + 1)
    // No text has more characters than bytes, so that most need no counting.
    if end < range.upperBound, bytes[end] == UInt8(ascii: "\""),
      end - opening <= StrictJSON.longestString
    {
      at = end + 1
      return String(decoding: bytes[(opening + 1)..<end], as: UTF8.self)
    }
    return try countedString(from: opening)
  }

  /// Where the first byte stands that ends a string or is no character of it as it is.
  private func endOfPlainCharacters(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var end = start
      while end < range.upperBound, bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\""),
        bytes[end] != UInt8(ascii: "\\")
      {
        end += 1
      }
      return end
    }
  }

  /// A string with escapes, too long, or at fault.
  private mutating func countedString(from opening: Int) throws(JSONFault) -> String {
    at = opening + 1
    let start = at
    var characters = 0
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return String(decoding: bytes[start..<(at - 1)], as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start, opening, characters) }
      guard byte >= 0x20 else { throw fault(.controlCharacter) }
      if byte & 0xC0 != 0x80 { characters += 1 }
      guard characters <= StrictJSON.longestString else {
        throw fault(.stringTooLong, at: opening)
      }
      at += 1
    }
    throw fault(.unexpectedEnd)
  }

  /// Goes on at the first backslash of a string.
  private mutating func escapedString(from start: Int, _ opening: Int, _ before: Int)
    throws(JSONFault) -> String
  {
    var text = Array(bytes[start..<at])
    var characters = before
    while let byte = current {
      if byte == UInt8(ascii: "\"") {
        at += 1
        return String(decoding: text, as: UTF8.self)
      }
      guard byte >= 0x20 else { throw fault(.controlCharacter) }
      if byte == UInt8(ascii: "\\") {
        text.append(contentsOf: String(Character(try escape())).utf8)
        characters += 1
      } else {
        text.append(byte)
        at += 1
        if byte & 0xC0 != 0x80 { characters += 1 }
      }
      guard characters <= StrictJSON.longestString else {
        throw fault(.stringTooLong, at: opening)
      }
    }
    throw fault(.unexpectedEnd)
  }

  /// Reads an escape whose backslash is under the cursor.
  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    let start = at
    at += 1
    guard let letter = current else { throw fault(.unexpectedEnd) }
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw fault(.badEscape, at: start)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let high = try fourHexDigits(from: start)
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, bytes[at..<range.upperBound].starts(with: [0x5C, 0x75]) else {
      throw fault(.surrogate, at: start)
    }
    at += 2
    let low = try fourHexDigits(from: start)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw fault(.surrogate, at: start) }
    return scalar
  }

  private mutating func fourHexDigits(from start: Int) throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue,
        byte < 0x80
      else { throw fault(.badEscape, at: start) }
      value = value << 4 + UInt32(digit)
      at += 1
    }
    return value
  }

  /// Reads a number and keeps its characters.
  mutating func number() throws(JSONFault) -> String {
    let start = at
    if current == UInt8(ascii: "-") { at += 1 }
    if let byte = current, isLetter(byte) { throw fault(.notANumber, at: start) }
    let whole = digits()
    if whole.count > 1, bytes[whole.lowerBound] == UInt8(ascii: "0") {
      throw fault(.leadingZero, at: start)
    }
    guard !whole.isEmpty else { throw fault(.badNumber, at: start) }
    var count = whole.count
    if current == UInt8(ascii: ".") {
      at += 1
      let fraction = digits()
      guard !fraction.isEmpty else { throw fault(.badNumber, at: start) }
      count += fraction.count
    }
    guard count <= StrictJSON.mostDigits else { throw fault(.tooManyDigits, at: start) }
    try exponent(from: start)
    if let byte = current, isLetter(byte) || byte == UInt8(ascii: ".") {
      throw fault(byte | 0x20 == UInt8(ascii: "x") ? .hexadecimal : .badNumber, at: start)
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func exponent(from start: Int) throws(JSONFault) {
    guard let byte = current, byte | 0x20 == UInt8(ascii: "e") else { return }
    at += 1
    if let sign = current, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { at += 1 }
    let digits = digits()
    guard !digits.isEmpty else { throw fault(.badNumber, at: start) }
    guard digits.count <= 3 else { throw fault(.tooManyDigits, at: start) }
  }

  private mutating func digits() -> Range<Int> {
    let start = at
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { at += 1 }
    return start..<at
  }
}
