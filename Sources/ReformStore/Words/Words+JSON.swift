public import ReformModel

extension Words {
  public func text(of kind: JSONFault.Kind) -> String {
    switch kind {
    case .byteOrderMark:
      pick("tệp bắt đầu bằng BOM; hãy lưu UTF-8 không BOM", "a byte order mark; save without BOM")
    case .utf16: pick("tệp là UTF-16; hãy lưu UTF-8", "the file is UTF-16; save it as UTF-8")
    case .invalidUTF8: pick("byte không phải UTF-8", "a byte that is not UTF-8")
    case .surrogate: pick("nửa cặp thay thế (surrogate)", "half a surrogate pair")
    case .tooLarge(let bytes):
      pick("\(number(bytes)) byte, quá 64 MiB", "\(number(bytes)) bytes, over 64 MiB")
    case .tooDeep: pick("lồng quá 32 cấp", "nested deeper than 32 levels")
    case .stringTooLong: pick("chuỗi dài quá 4.000 ký tự", "a string of over 4,000 characters")
    case .tooManyDigits: pick("số có quá 18 chữ số", "a number of over 18 digits")
    case .trailingComma: pick("thừa dấu phẩy ở cuối", "a trailing comma")
    case .comment: pick("JSON không có chú thích", "JSON has no comments")
    case .textAfterEnd: pick("còn chữ sau khi JSON kết thúc", "text after the end of the JSON")
    case .unexpectedEnd: pick("JSON bị đứt giữa chừng", "the JSON ends too early")
    case .duplicateKey(let key): pick("khóa “\(key)” bị lặp", "key “\(key)” stands twice")
    default: textOfCharacters(kind)
    }
  }

  private func textOfCharacters(_ kind: JSONFault.Kind) -> String {
    switch kind {
    case .notANumber: pick("NaN và Infinity không phải số", "NaN and Infinity are no numbers")
    case .hexadecimal: pick("không nhận số thập lục phân", "a hexadecimal number")
    case .leadingZero: pick("số có số 0 thừa ở đầu", "a number with leading zeros")
    case .badNumber: pick("số viết sai", "a malformed number")
    case .controlCharacter:
      pick("ký tự điều khiển trong chuỗi", "a control character in a string")
    case .badEscape: pick("ký hiệu sau dấu \\ không hợp lệ", "an unknown escape after \\")
    case .unexpected(let text): pick("ký tự lạ “\(text)”", "unexpected “\(text)”")
    default: ""
    }
  }

  public func text(of kind: ShapeFault.Kind) -> String {
    switch kind {
    case .missing(let member): pick("thiếu “\(member)”", "“\(member)” is missing")
    case .notText: pick("phải là chuỗi", "must be a text")
    case .notWholeNumber: pick("phải là số nguyên", "must be a whole number")
    case .notNumber: pick("phải là số dạng 86.90", "must be a number like 86.90")
    case .notTrueOrFalse: pick("phải là true hoặc false", "must be true or false")
    case .notList: pick("phải là danh sách […]", "must be a list […]")
    case .notObject: pick("phải là đối tượng {…}", "must be an object {…}")
    case .empty: pick("không được để trống", "must not be empty")
    case .unknownWord(let word, let known):
      pick(
        "“\(word)” không hợp lệ; dùng một trong: \(known.joined(separator: ", "))",
        "“\(word)” is unknown; use one of: \(known.joined(separator: ", "))")
    case .duplicateRecord(let id): pick("“\(id)” bị lặp", "“\(id)” stands twice")
    case .unknownArea(let id):
      pick("không có nhóm giải pháp \(id)", "there is no solution area \(id)")
    case .unknownContent(let id):
      pick("không có nội dung cải cách \(id)", "there is no reform content \(id)")
    case .minimumAboveMaximum:
      pick("“minimum” lớn hơn “maximum”", "“minimum” is greater than “maximum”")
    default: textOfForm(kind)
    }
  }

  private func textOfForm(_ kind: ShapeFault.Kind) -> String {
    switch kind {
    case .notDay(let text):
      pick("“\(text)” không phải ngày dạng 2026-11-23", "“\(text)” is no day like 2026-11-23")
    case .notInstant(let text):
      pick(
        "“\(text)” không phải thời điểm dạng 2026-11-23T08:15:02Z",
        "“\(text)” is no time like 2026-11-23T08:15:02Z")
    case .notPeriod(let text):
      pick(
        "“\(text)” không phải kỳ dạng 2026, 2026-Q3 hay 2026-M10",
        "“\(text)” is no period like 2026, 2026-Q3 or 2026-M10")
    case .notIdentifier(let text):
      pick("“\(text)” không phải mã hợp lệ", "“\(text)” is no valid code")
    case .outOfRange(let text, let lowest, let highest):
      pick(
        "\(text) nằm ngoài \(lowest)…\(highest)", "\(text) lies outside \(lowest)…\(highest)")
    case .notPositive(let text):
      pick("\(text) phải lớn hơn 0", "\(text) must be greater than 0")
    default: ""
    }
  }
}
