public import ArgumentParser
import Foundation
public import ReformModel
import ReformStore
public import SampleWorkspace

/// Makes the sample workspace again.
@main
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cchc-sample",
    abstract: "Makes the sample workspace of cchc; the same seed gives the same bytes.")

  @Option(help: "The folder to make; it must not exist or be empty.")
  var output = "SampleData/bac-ninh"

  @Option(help: "The folder with catalogue.json, agencies.json and published.csv.")
  var source = "SampleData/source"

  @Option(help: "Decides every made-up value.")
  var seed = SampleSource.shippedSeed

  @Option(help: "The last day on which anything was recorded; as the scale asks for without one.")
  var asOf: Day?

  @Option(help: "How large a workspace to make.")
  var scale = SampleScale.sample

  func run() throws {
    let source = try SampleSource(directory: URL(fileURLWithPath: source))
    do {
      try source.write(to: output, seed: seed, asOf: asOf, scale: scale)
    } catch let error as StoreError {
      print("Error: " + Words(.english).text(of: error))
      throw ExitCode(73)
    }
    print("Made \(output) with seed \(seed).")
  }
}

extension SampleScale: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }

  public var defaultValueDescription: String { iso }
}
