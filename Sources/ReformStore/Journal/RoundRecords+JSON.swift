import ReformModel

/// `{"state": "returned", "reason": "…"}`, `{"state": "approved", "seen": ["an@hcc01:17"]}`
extension RoundState {
  var json: JSONValue {
    var seen: JSONValue?
    if case .approved(let events) = self {
      seen = .array(events.events.map { .string($0.description) })
    }
    return .object([
      ("state", .string(RoundStage(self).rawValue)), ("reason", .filled(reason)), ("seen", seen),
    ])
  }

  init(json: JSONValue) throws(ShapeFault) {
    let state = try json.required("state")
    switch try state.one(of: RoundStage.self) {
    case .submitted: self = .submitted
    case .returned: self = .returned(reason: try json.text("reason"))
    case .approved: self = .approved(seen: try RoundState.seen(json))
    case .reopened: self = .reopened(reason: try json.text("reason"))
    // Nothing stands where a part is open, and what is stale is worked out.
    case .open, .stale:
      throw state.fault(
        .unknownWord(
          try state.text(), known: ["submitted", "returned", "approved", "reopened"]))
    }
  }

  private static func seen(_ json: JSONValue) throws(ShapeFault) -> SeenEvents {
    var events: [EventID] = []
    for element in try json.required("seen").list() {
      guard let id = EventID(try element.text()) else {
        throw element.fault(.notIdentifier(try element.text()))
      }
      events.append(id)
    }
    return SeenEvents(events)
  }
}

/// `{"until": "2026-12-05", "reason": "…"}`
extension RoundException {
  var json: JSONValue {
    .object([("until", .string(until.iso)), ("reason", .string(reason))])
  }

  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      until: try json.required("until").day(), reason: try json.required("reason").text())
  }
}

/// `{"points": 8.5, "evidence": "…", "text": "…"}`
extension ScoreFact {
  var json: JSONValue {
    .object([
      ("points", points.map { .number($0) }), ("evidence", .filled(evidence)),
      ("text", .filled(text)),
    ])
  }

  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      points: try json.decimal("points"), evidence: try json.text("evidence"),
      text: try json.text("text"))
  }
}
