/// What a slide is about, and the words its author set for it.
public struct SlideScript: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case overview
    /// A solution area, 1…6.
    case area(Int)
    /// By its code.
    case indicator(String)
    /// What needs a decision, three to a page from 0; nil stands for as many slides as it takes.
    case decisions(page: Int?)
    /// What is due next.
    case closing
    /// Nothing but what its author wrote.
    case words
  }

  public var subject: Subject
  /// In place of the title that the data give; nil keeps that.
  public var title: LocalizedText?
  /// In place of the facts that the data give; empty keeps those.
  public var lines: [LocalizedText]
  /// For the presenter alone.
  public var notes: LocalizedText?

  public init(
    _ subject: Subject, title: LocalizedText? = nil, lines: [LocalizedText] = [],
    notes: LocalizedText? = nil
  ) {
    self.subject = subject
    self.title = title
    self.lines = lines
    self.notes = notes
  }

  /// More than three things on a slide nobody remembers.
  public static let mostLines = 3
  /// Of a title or line, in characters.
  public static let longestText = 200
  /// In characters.
  public static let longestNotes = 2_000
  /// Of one storyboard.
  public static let mostSlides = 60
  /// Of one presentation, whose decisions may take several each.
  public static let mostShown = 9_999
}
