public import DashboardLogic
import ReformModel
import TerminalInterface

/// A slide for who cannot see it: the same as is shown on the wall, in sentences.
public struct SlideReading {
  /// Which slide it is, its title and its figure.
  public let sentences: [String]
  /// Its facts, in the order in which they are numbered.
  public let facts: [String]
  /// What comes behind the facts: what is not told, the notes, the next slide.
  public let rest: [String]

  public init(_ shown: ShownSlide, in state: DashboardState) {
    let scene = Scene(state: state, theme: Theme.builtIn.resolved(for: .mono), level: .words)
    let words = state.words
    let number = words.slideSaid(shown.number, of: shown.count)
    guard !shown.isBlack else {
      (sentences, facts, rest) = ([number, scene.whyDark.stopped], [], [])
      return
    }
    let slide = state.slide(shown.script)
    let figure = slide.figure.map { [scene.sentence(of: $0)] } ?? []
    sentences = [number, scene.title(of: slide, shown.script).stopped] + figure
    facts = slide.facts.map(scene.sentence)
    let notes = state.following?.showsNotes == true ? scene.notes(of: shown) : []
    rest = (slide.more.isEmpty ? [] : [slide.more.stopped]) + notes
  }
}

extension Scene {
  /// `Chỉ tiêu 6.01: Hồ sơ trực tuyến`; the page of several behind a title that they share.
  fileprivate func title(of slide: Slide, _ script: SlideScript) -> String {
    guard !slide.kicker.isEmpty else { return slide.title }
    if case .decisions = script.subject { return "\(slide.title), \(slide.kicker)" }
    return "\(slide.kicker): \(slide.title)"
  }

  /// `78,4 điểm, trên 100 (minh họa); đúng tiến độ; tăng 1,2 so với cuối quý trước.`
  fileprivate func sentence(of figure: SlideFigure) -> String {
    let mark = figure.isIllustrative ? " (\(words.shortIllustrativeMeaning))" : ""
    let caption = figure.caption.replacing(" · ", with: ", ")
    // A dash is nothing that is said.
    let value = figure.digits == "–" ? caption : "\(figure.digits) \(caption)"
    var parts = [value + mark]
    if let group = figure.group {
      parts.append(figure.progressClass.map(words.name) ?? "")
      if let change = changeText(group) {
        parts.append("\(spoken(change)) \(words.comparedWithLastQuarter)")
      }
    }
    return said(parts + figure.remarks)
  }

  /// `6.T1 Số hóa kho lưu trữ: quá 3 ngày; quá hạn; hạn 20/11/2026; chủ trì: Sở Nội vụ.`
  fileprivate func sentence(of fact: SlideFact) -> String {
    let value = fact.value.filter { String($0) != Figure.illustrativeMark }
    let mark = fact.isIllustrative ? " (\(words.shortIllustrativeMeaning))" : ""
    // Of one assignment; several are counted by their standing.
    var sign = ""
    if case .assignment(let status) = fact.mark, fact.place?.screen != .assignments {
      sign = words.name(status)
    }
    return said([
      value.isEmpty ? fact.text : "\(fact.text): \(value)\(mark)", sign,
      fact.note.replacing(" · ", with: "; "),
    ])
  }

  /// The notes for the presenter, and what comes next.
  fileprivate func notes(of shown: ShownSlide) -> [String] {
    let notes = shown.script.notes?[words.language] ?? ""
    let next = shown.next.map { "\(words.nextSlideLabel): \(state.slide($0).title)" }
    return [
      (notes.isEmpty ? words.noNotes : "\(words.notesTitle): \(notes)").stopped,
      (next ?? words.lastSlideLabel).stopped,
    ]
  }
}
