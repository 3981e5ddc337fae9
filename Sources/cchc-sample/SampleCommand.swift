import ArgumentParser
import Foundation
import SampleWorkspace

@main
struct SampleCommand: ParsableCommand {
  func run() throws {
    let s = try SampleSource(directory: URL(fileURLWithPath: "SampleData/source"))
    let d = try s.sampleDefinitions()
    print(d.indicators.count, d.assignments.count, d.agencies.count)
  }
}
