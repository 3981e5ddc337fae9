import ReformModel
import ReformStore

/// One indicator of one agency, as `show` tells it.
struct IndicatorReport {
  let workspace: Workspace
  let indicator: Indicator
  let agency: Agency
  let asOf: Day
  let evaluation: IndicatorEvaluation

  var definitions: Definitions { workspace.definitions }

  var keys: [ObservationKey] {
    workspace.ledger.observationKeys(indicator: indicator.code, agency: agency.id)
  }

  /// What stands of each period, in order; cleared ones are left out.
  var standing: [(key: ObservationKey, observation: Observation, version: Version)] {
    keys.compactMap { key in
      guard let shown = workspace.ledger.standing(.observation(key))?.shown,
        case .observation(let observation)? = shown.record
      else { return nil }
      return (key, observation, shown)
    }
  }

  var conflicts: ConflictList {
    ConflictList(workspace, keys: keys.map { .observation($0) })
  }

  func json(in words: Words) -> JSONValue {
    let observations = standing.map { key, observation, version in
      JSONValue.object(
        [("agency", .string(key.agency)), ("period", .string(key.period.code))]
          + observation.members(indicator) + [
            ("by", .string(version.person)), ("at", .string(version.at.iso)),
            ("event", .string(version.event.description)),
          ])
    }
    return .object([
      ("code", .string(indicator.code)), ("name", .string(indicator.name[words.language])),
      ("agency", .string(agency.id)), ("unit", .string(indicator.unit.rawValue)),
      ("asOf", .string(asOf.iso)),
      ("assessment", .object(evaluation.assessment.members(id: indicator.code))),
      ("manualStatus", evaluation.manualStatus.map { .string($0.progressClass.rawValue) }),
      ("observations", .array(observations)), ("series", seriesJSON), ("conflicts", conflicts.json),
    ])
  }
}

/// The keys among some on which journals disagree.
struct ConflictList {
  let workspace: Workspace
  let conflicts: [(key: RecordKey, standing: Standing)]

  init(_ workspace: Workspace, keys: [RecordKey]) {
    self.workspace = workspace
    conflicts = keys.compactMap { key in
      workspace.ledger.standing(key).flatMap { $0.isConflict ? (key, $0) : nil }
    }
  }

  var json: JSONValue {
    .array(
      conflicts.map { key, standing in
        .object([
          ("key", .string(key.text)), ("shown", version(standing.shown, key)),
          ("others", .array(standing.others.map { version($0, key) })),
        ])
      })
  }

  private func version(_ version: Version, _ key: RecordKey) -> JSONValue {
    .object([
      ("event", .string(version.event.description)), ("by", .string(version.person)),
      ("at", .string(version.at.iso)),
      ("record", version.record?.json(of: workspace.definitions.indicator(key.subject)) ?? .null),
    ])
  }
}
