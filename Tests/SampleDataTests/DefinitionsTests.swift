import Foundation
import ReformModel
import SampleWorkspace
import Testing

let sampleData = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("SampleData")

@Suite struct DefinitionsTests {
  @Test func dump() throws {
    let source = try SampleSource(directory: sampleData.appendingPathComponent("source"))
    let definitions = try source.sampleDefinitions()
    let asOf = Day(iso: "2026-11-23")!
    let e = try source.sampleEvents(seed: 55, asOf: asOf)
    print("events", e.count, "changes", e.flatMap(\.changes).count)
    let w = Workspace(definitions: definitions, ledger: Ledger(e))
    for m in [2030, 2025] {
      let v = w.evaluation(asOf: asOf, milestone: m)
      for i in definitions.indicators {
        guard let x = v.indicators[i.code] else { continue }
        let a = x.assessment
        func f(_ d: Double?) -> String { d.map { String(format: "%.2f", $0) } ?? "-" }
        print(m, i.code, a.progressClass, f(a.score), "v", f(a.value), a.period?.code ?? "-", "b", f(a.baseline), "T", f(a.target), "A", f(a.attainment), "E", f(a.expected), "rho", f(a.ratio), a.reasons.map(\.rawValue), "n", x.series.count, "parts", x.aggregateOfParts.map { f($0.value) } ?? "", x.computedFrom.map { "\(f($0.value)) \($0.aggregable)/\($0.reporting)" } ?? "", x.trend.map { "\($0.arrow)" } ?? "")
      }
      for g in v.areas + v.contents + [v.total] {
        print(m, "group", g.id, g.score as Any, g.coverage, g.counts, g.assignments, g.scoreHistory.map { $0.map { Int($0) } })
      }
    }
    for a in definitions.assignments {
      let p = w.ledger.progress(of: a.code)
      print(a.code, a.status(progress: p, on: asOf), a.dueDay(progress: p)!.iso, p.percent, p.note)
    }
    for c in w.ledger.conflicts { print(c) }
  }
}
