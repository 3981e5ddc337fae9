/// Where a text stands in room wider than itself.
public enum TextAlignment: Sendable, Hashable {
  case left, right, centre
}

extension String {
  /// The text, safe to show, in at most so many columns; cut between graphemes with the mark.
  public func truncated(to columns: Int, _ mark: String = "…") -> String {
    let text = safeToShow
    guard text.displayWidth > columns else { return text }
    let markWidth = mark.displayWidth
    guard columns > markWidth else { return columns == markWidth ? mark : "" }
    return text.prefix(columns: columns - markWidth) + mark
  }

  /// The text, safe to show, in exactly so many columns: cut, or filled with blanks.
  public func padded(
    to columns: Int, _ alignment: TextAlignment = .left, mark: String = "…"
  ) -> String {
    let text = truncated(to: columns, mark)
    let room = max(0, columns - text.displayWidth)
    let before = alignment == .left ? 0 : alignment == .right ? room : room / 2
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: room - before)
  }

  /// The text in lines of at most so many columns, broken at blanks and at its own line breaks.
  ///
  /// A word longer than a line is cut between graphemes. Blanks at a break are dropped; a text
  /// without words is one empty line. At least one column is taken as given.
  public func wrapped(to columns: Int) -> [String] {
    var lines: [String] = []
    for paragraph in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines += String(paragraph).safeToShow.wrappedParagraph(to: max(1, columns))
    }
    return lines
  }

  /// The longest beginning of a safe text that fits.
  func prefix(columns: Int) -> String {
    var (end, used) = (startIndex, 0)
    while end < endIndex {
      used += self[end].displayWidth
      if used > columns { break }
      end = index(after: end)
    }
    return String(self[..<end])
  }

  private func wrappedParagraph(to columns: Int) -> [String] {
    var (lines, line, used) = ([String](), "", 0)
    for word in split(separator: " ") {
      var pieces = word.pieces(of: columns)
      let last = pieces.removeLast()
      if used > 0, !pieces.isEmpty || used + 1 + last.width > columns {
        lines.append(line)
        (line, used) = ("", 0)
      }
      lines += pieces.map { String($0.text) }
      line += used > 0 ? " " + last.text : last.text
      used += (used > 0 ? 1 : 0) + last.width
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}

extension Substring {
  /// A safe word cut into pieces that fit, in one pass: a word may have thousands of letters.
  ///
  /// A glyph wider than the line stands alone rather than being lost.
  fileprivate func pieces(of columns: Int) -> [(text: Substring, width: Int)] {
    var pieces: [(text: Substring, width: Int)] = []
    var (start, at, used) = (startIndex, startIndex, 0)
    while at < endIndex {
      let width = self[at].displayWidth
      if used > 0, used + width > columns {
        pieces.append((self[start..<at], used))
        (start, used) = (at, 0)
      }
      used += width
      at = index(after: at)
    }
    return pieces + [(self[start...], used)]
  }
}
