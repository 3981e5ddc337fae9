/// The sequence with which a program far away fills the clipboard of the person's own machine (OSC 52
/// of xterm).
enum ClipboardSequence {
  /// Of the payload; what terminals and multiplexers are known to take.
  static let limit = 8192

  /// Nil where the text is too long.
  static func text(copying text: String) -> String? {
    let payload = base64(Array(text.utf8))
    return payload.utf8.count <= limit ? "\u{1B}]52;c;\(payload)\u{1B}\\" : nil
  }

  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let code = (0..<3).reduce(0) {
        $0 << 8 | ($1 < group.count ? Int(group[start + $1]) : 0)
      }
      for place in 0..<4 {
        let isDigit = place <= group.count
        result.append(isDigit ? digits[code >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
