public import ReformModel

/// The figures of a round as a person types them into other software: in the order in which that
/// asks, one value a line, plain numbers, numerators and denominators apart.
public struct CopyOut {
  public enum Part: Sendable, Hashable {
    case numerator, denominator, value
  }

  public struct Row: Sendable, Hashable {
    public var code: String
    public var name: String
    public var part: Part
    /// Digits and the decimal mark of the language, nothing else; empty where there is no value.
    public var value: String
    /// Why there is no value, and whether what there is counts as official.
    public var remark: String
  }

  public let rows: [Row]

  public init(_ report: RoundReport, _ words: Words) {
    let texts = RoundTexts(report, words)
    rows = report.entries.flatMap { CopyOut.rows($0, texts, words) }
  }

  private static func rows(_ entry: RoundEntry, _ texts: RoundTexts, _ words: Words) -> [Row] {
    let figure = entry.figure
    let name = entry.indicator.name[words.language]
    func row(_ part: Part, _ value: String, _ remark: String) -> Row {
      Row(code: entry.indicator.code, name: name, part: part, value: value, remark: remark)
    }
    if let gap = figure.gap {
      return [row(.value, "", words.name(gap, decimals: entry.indicator.decimals))]
    }
    let parts: [(Part, String)] = [
      (.numerator, texts.count(figure, \.numerator, \.numerator)),
      (.denominator, texts.count(figure, \.denominator, \.denominator)),
      (.value, texts.plainValue(figure, entry)),
    ]
    let remark = figure.isIllustrative ? words.illustrativeWord : ""
    return parts.filter { !$0.1.isEmpty }.map { part, value in
      row(part, value.filter { $0 != words.groupMark }, remark)
    }
  }
}
