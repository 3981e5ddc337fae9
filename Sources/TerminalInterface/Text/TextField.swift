/// One line of text being typed: the text in NFC and a cursor between its graphemes.
public struct TextField: Sendable, Hashable {
  public private(set) var text: String
  /// How many graphemes stand before the cursor.
  public private(set) var cursor: Int
  /// The most graphemes the field takes; more is not inserted.
  public var limit: Int

  /// A field with a text in it and the cursor behind.
  public init(_ text: String = "", limit: Int = 4000) {
    self.text = TextField.oneLine(text)
    self.limit = limit
    cursor = self.text.count
  }

  /// Does what a key does in a line of text and says whether it means anything there.
  ///
  /// Characters, Backspace, Delete, Left, Right, Home, End; by word with Ctrl-Left, Ctrl-Right,
  /// Ctrl-W; Ctrl-U and Ctrl-K remove all before and behind the cursor.
  @discardableResult
  public mutating func handle(_ event: KeyEvent) -> Bool {
    switch (event.key, event.modifiers) {
    case (.character(let character), []): insert(character)
    case (.backspace, []): backspace()
    case (.delete, []): deleteForward()
    case (.left, []): moveLeft()
    case (.right, []): moveRight()
    case (.home, []): cursor = 0
    case (.end, []): moveToEnd()
    case (.left, .control): cursor = wordStart
    case (.right, .control): cursor = wordEnd
    case (.character("w"), .control): remove(wordStart..<cursor)
    case (.character("u"), .control): remove(0..<cursor)
    case (.character("k"), .control): remove(cursor..<text.count)
    default: return false
    }
    return true
  }

  /// Inserts what was typed; a combining mark joins the letter before the cursor.
  public mutating func insert(_ character: Character) {
    insert(oneLine: TextField.oneLine(String(character)))
  }

  /// Inserts a text as it is, in one line: line breaks and tabs become blanks, those at its end go.
  public mutating func paste(_ pasted: String) {
    var pasted = pasted[...]
    while let last = pasted.last, last.isNewline { pasted.removeLast() }
    insert(oneLine: TextField.oneLine(String(pasted)))
  }

  /// Removes the grapheme before the cursor.
  public mutating func backspace() {
    if cursor > 0 { remove((cursor - 1)..<cursor) }
  }

  /// Removes the grapheme behind the cursor.
  public mutating func deleteForward() {
    if cursor < text.count { remove(cursor..<(cursor + 1)) }
  }

  public mutating func moveLeft() { cursor = max(0, cursor - 1) }
  public mutating func moveRight() { cursor = min(text.count, cursor + 1) }
  public mutating func moveToEnd() { cursor = text.count }

  /// Puts another text in and the cursor behind it.
  public mutating func replace(with text: String) {
    self = TextField(text, limit: limit)
  }

  /// The part of the text to show in some columns, and the column of the cursor in it.
  ///
  /// As much as fits before the cursor is shown, so that what was typed last is always seen.
  public func window(columns: Int) -> (text: String, cursorColumn: Int) {
    guard columns > 0 else { return ("", 0) }
    var (start, used) = (place(cursor), 0)
    while start > text.startIndex {
      let width = String(text[text.index(before: start)]).displayWidth
      // One column stays free for the cursor itself.
      if used + width > columns - 1 { break }
      used += width
      start = text.index(before: start)
    }
    return (String(text[start...]).safeToShow.prefix(columns: columns), used)
  }

  private mutating func insert(oneLine inserted: String) {
    let before = String(text[..<place(cursor)])
    let joined = (before + inserted).nfc
    let count = joined.count
    guard text.count - cursor + count <= limit || count <= cursor else {
      let room = limit - text.count
      if room > 0, inserted.count > room { insert(oneLine: String(inserted.prefix(room))) }
      return
    }
    text = (joined + text[place(cursor)...]).nfc
    cursor = min(count, text.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    text.removeSubrange(place(range.lowerBound)..<place(range.upperBound))
    text = text.nfc
    cursor = min(range.lowerBound, text.count)
  }

  private var wordStart: Int {
    let before = Array(text.prefix(cursor))
    let word = before.lastIndex { $0 != " " } ?? -1
    guard word >= 0 else { return 0 }
    return (before[...word].lastIndex(of: " ") ?? -1) + 1
  }

  private var wordEnd: Int {
    let all = Array(text)
    let word = all[cursor...].firstIndex { $0 != " " } ?? all.count
    return all[word...].firstIndex(of: " ") ?? all.count
  }

  private func place(_ graphemes: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: graphemes, limitedBy: text.endIndex) ?? text.endIndex
  }

  /// NFC without controls; nobody types those on purpose, and a line has no breaks.
  private static func oneLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for character in text {
      if character.isNewline || character == "\t" {
        scalars.append(" ")
      } else {
        scalars += character.unicodeScalars.filter { $0.properties.generalCategory != .control }
      }
    }
    return String(scalars).nfc
  }
}
