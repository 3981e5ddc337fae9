import ReformModel

/// A place as its file holds it. Whoever may write in the workspace may write one, so everything is
/// bounded and what does not fit is no place at all.
extension MeetingPlace {
  var json: JSONValue {
    .object([
      ("format", .number(1)), ("view", view.json), ("black", .bool(isBlack)),
      ("startedAt", .string(clock.startedAt.iso)),
      ("pausedAt", clock.pausedAt.map { .string($0.iso) }),
      ("pausedSeconds", .number(clock.pausedSeconds)),
      ("asOf", asOf.map { .string($0.iso) }), ("milestone", .number(milestone)),
    ])
  }

  init(json: JSONValue) throws(ShapeFault) {
    _ = try json.required("format").whole(1...1)
    let clock = MeetingClock(
      startedAt: try json.required("startedAt").instant(),
      pausedAt: try json.optional("pausedAt")?.instant(),
      pausedSeconds: try json.required("pausedSeconds").whole(0...10_000_000))
    self.init(
      view: try View(json: try json.required("view")), isBlack: try json.flag("black"),
      clock: clock, asOf: try json.day("asOf"),
      milestone: try json.required("milestone").whole(1900...2200))
  }
}

extension MeetingPlace.View {
  fileprivate var json: JSONValue {
    switch self {
    case .slide(let script, let number, let count, let next):
      .object([
        ("slide", script.json), ("number", .number(number)), ("count", .number(count)),
        ("next", next?.json),
      ])
    case .screen(let addresses): .object([("screens", .array(addresses.map(\.json)))])
    }
  }

  fileprivate init(json: JSONValue) throws(ShapeFault) {
    if let slide = try json.optional("slide") {
      let count = try json.required("count").whole(1...SlideScript.mostShown)
      let next = try json.optional("next")
      self = .slide(
        try SlideScript(json: slide), number: try json.required("number").whole(1...count),
        count: count,
        next: try next.map { (value) throws(ShapeFault) in try SlideScript(json: value) })
      return
    }
    let list = try json.required("screens")
    let elements = try list.list()
    guard (1...ScreenAddress.deepest).contains(elements.count) else {
      throw list.fault(
        .outOfRange("\(elements.count)", lowest: 1, highest: ScreenAddress.deepest))
    }
    var addresses: [ScreenAddress] = []
    for element in elements { addresses.append(try ScreenAddress(json: element)) }
    self = .screen(addresses)
  }
}

extension ScreenAddress {
  var json: JSONValue {
    .object([
      ("kind", .string(kind)), ("parts", .array(parts.map { .string($0) })),
      ("tab", .number(tab)), ("row", .number(row)), ("sort", .number(sort)),
      ("filter", filter.isEmpty ? nil : .string(filter.beginning(Self.longestFilter))),
    ])
  }

  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      kind: try json.required("kind").code(), parts: try json.codes("parts"),
      tab: try json.required("tab").whole(0...100),
      row: try json.required("row").whole(0...1_000_000),
      sort: try json.required("sort").whole(0...100),
      filter: try json.text("filter", atMost: Self.longestFilter))
  }

  private static let longestFilter = 200
}

extension SlideScript {
  fileprivate var json: JSONValue {
    let (kind, number, code): (String, Int?, String?) =
      switch subject {
      case .overview: ("overview", nil, nil)
      case .area(let id): ("area", id, nil)
      case .indicator(let code): ("indicator", nil, code)
      case .decisions(let page): ("decisions", page, nil)
      case .closing: ("closing", nil, nil)
      case .words: ("text", nil, nil)
      }
    return .object([
      ("kind", .string(kind)), ("number", number.map { .number($0) }),
      ("code", code.map { .string($0) }), ("title", title?.json),
      ("lines", lines.isEmpty ? nil : .array(lines.map(\.json))), ("notes", notes?.json),
    ])
  }

  fileprivate init(json: JSONValue) throws(ShapeFault) {
    self.init(try SlideScript.subject(json))
    title = try json.optional("title")?.bounded(by: Self.longestText)
    notes = try json.optional("notes")?.bounded(by: Self.longestNotes)
    let elements = try json.elements("lines")
    guard elements.count <= Self.mostLines else {
      throw json.fault(.outOfRange("\(elements.count)", lowest: 0, highest: Self.mostLines))
    }
    for element in elements { lines.append(try element.bounded(by: Self.longestText)) }
  }

  private static func subject(_ json: JSONValue) throws(ShapeFault) -> Subject {
    let kind = try json.required("kind")
    switch try kind.text() {
    case "overview": return .overview
    case "area": return .area(try json.required("number").whole(1...99))
    case "indicator": return .indicator(try json.required("code").code())
    case "decisions": return .decisions(page: try json.optional("number")?.whole(0...9_998))
    case "closing": return .closing
    case "text": return .words
    case let other:
      let known = ["overview", "area", "indicator", "decisions", "closing", "text"]
      throw kind.fault(.unknownWord(other, known: known))
    }
  }
}

extension String {
  /// At most so many scalars, which is how lengths in files are counted.
  fileprivate func beginning(_ count: Int) -> String {
    String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
  }
}

extension LocalizedText {
  fileprivate var json: JSONValue {
    .object([("vi", .string(vietnamese)), ("en", .string(english))])
  }
}

extension JSONValue {
  fileprivate func instant() throws(ShapeFault) -> Instant {
    guard let instant = Instant(iso: try text()) else { throw fault(.notInstant(try text())) }
    return instant
  }

  fileprivate func text(_ name: String, atMost longest: Int) throws(ShapeFault) -> String {
    let text = try text(name)
    let count = text.unicodeScalars.count
    guard count <= longest else {
      throw fault(.outOfRange("\(count)", lowest: 0, highest: longest))
    }
    return text
  }

  fileprivate func bounded(by longest: Int) throws(ShapeFault) -> LocalizedText {
    LocalizedText(vi: try text("vi", atMost: longest), en: try text("en", atMost: longest))
  }
}
