public import ReformModel

/// Why a storyboard cannot be shown, with the file and the line.
public struct StoryboardError: Error, Sendable, Hashable {
  public enum Fault: Sendable, Hashable {
    case notYAML(String)
    case unknownMember(String, known: [String])
    case unknownSlide(String, known: [String])
    case missing(String)
    /// A member that slides of this kind do not have.
    case surplus(String, of: String)
    case expectedSlides, expectedText, expectedNumber
    case tooMany(Int, most: Int)
    case tooLong(Int, most: Int)
    case noArea(String)
    case noIndicator(String)
  }

  public var file: String
  /// From 1; nil where the file as a whole is meant.
  public var line: Int?
  /// Such as `slides[3].title`; empty at the top.
  public var path: String
  public var fault: Fault

  public init(_ fault: Fault, file: String, line: Int? = nil, path: String = "") {
    self.fault = fault
    self.file = file
    self.line = line
    self.path = path
  }

  /// One sentence with the place, what is wrong and what would be right.
  public func message(in words: Words) -> String {
    var place = file
    if let line { place += ":\(line)" }
    if !path.isEmpty { place += " (\(path))" }
    return place + ": " + sentence(words)
  }

  private func sentence(_ words: Words) -> String {
    switch fault {
    case .notYAML(let reason): words.storyboardNotYAML(reason)
    case .unknownMember(let name, let known): words.storyboardUnknownMember(name, known: known)
    case .unknownSlide(let name, let known): words.storyboardUnknownSlide(name, known: known)
    case .missing(let name): words.storyboardMissing(name)
    case .surplus(let name, let kind): words.storyboardSurplus(name, of: kind)
    case .expectedSlides: words.storyboardExpectedSlides
    case .expectedText: words.storyboardExpectedText
    case .expectedNumber: words.storyboardExpectedNumber
    case .tooMany(let n, let most): words.storyboardTooMany(n, atMost: most)
    case .tooLong(let n, let most): words.storyboardTooLong(n, atMost: most)
    case .noArea(let name): words.storyboardNoArea(name)
    case .noIndicator(let code): words.storyboardNoIndicator(code)
    }
  }
}
