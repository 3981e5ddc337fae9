public import ReformModel

/// What a slide says: one figure and at most three facts.
public struct Slide: Sendable, Hashable {
  /// A few words above the title; empty where there are none.
  public var kicker = ""
  public var title: String
  public var figure: SlideFigure?
  public var facts: [SlideFact]
  /// What else there is than the facts, in words; empty where that is all.
  public var more = ""
  /// The screen on which more of it stands.
  public var place: Place?

  public init(
    kicker: String = "", title: String, figure: SlideFigure? = nil, facts: [SlideFact] = [],
    more: String = "", place: Place? = nil
  ) {
    self.kicker = kicker
    self.title = title
    self.figure = figure
    self.facts = facts
    self.more = more
    self.place = place
  }

  /// Whether anything on it was made up.
  public var hasIllustrative: Bool {
    figure?.isIllustrative == true || facts.contains(where: \.isIllustrative)
  }
}

/// The one number of a slide, with what it means.
public struct SlideFigure: Sendable, Hashable {
  /// Digits, the decimal mark, and a slash of ranks.
  public var digits: String
  public var isIllustrative = false
  public var caption: String
  /// The class by whose colour the digits are drawn; nil for those that judge nothing.
  public var progressClass: ProgressClass?
  /// The group whose score it is, for its bar, its trend and its counts.
  public var group: GroupEvaluation?
  /// More about it, a line each.
  public var remarks: [String] = []

  public init(
    _ digits: String, isIllustrative: Bool = false, caption: String,
    progressClass: ProgressClass? = nil, group: GroupEvaluation? = nil, remarks: [String] = []
  ) {
    self.digits = digits
    self.isIllustrative = isIllustrative
    self.caption = caption
    self.progressClass = progressClass
    self.group = group
    self.remarks = remarks
  }
}

/// One thing to remember, with its sign, its value and whose it is.
public struct SlideFact: Sendable, Hashable {
  public enum Mark: Sendable, Hashable {
    case progress(ProgressClass)
    case assignment(AssignmentStatus)
    case none
  }

  public var mark: Mark
  public var text: String
  public var value: String
  /// Below the text: the word of the sign, and who leads.
  public var note: String
  public var isIllustrative: Bool
  public var place: Place?

  public init(
    _ mark: Mark, _ text: String, value: String = "", note: String = "",
    isIllustrative: Bool = false, place: Place? = nil
  ) {
    self.mark = mark
    self.text = text
    self.value = value
    self.note = note
    self.isIllustrative = isIllustrative
    self.place = place
  }
}
