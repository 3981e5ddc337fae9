/// A line under the fields of a form: what was known before, beside which is typed.
public struct FormNote: Sendable, Hashable {
  public enum Tone: Sendable, Hashable {
    case plain
    /// Of less weight than figures.
    case quiet
    /// Of the target path.
    case path
  }

  /// Some words of one tone.
  public struct Piece: Sendable, Hashable {
    public var text: String
    public var tone: Tone
    /// Behind the text, with less weight.
    public var unit: String
    /// Whether it was made up and must not look official.
    public var isIllustrative: Bool

    init(_ text: String, _ tone: Tone = .plain, unit: String = "", isIllustrative: Bool = false) {
      self.text = text
      self.tone = tone
      self.unit = unit
      self.isIllustrative = isIllustrative
    }
  }

  public let label: String
  /// Between two groups of pieces stands a separator.
  public let groups: [[Piece]]

  init(_ label: String, _ groups: [[Piece]]) {
    self.label = label
    self.groups = groups.filter { !$0.isEmpty }
  }
}
