public import ArgumentParser
import DashboardLogic
public import ReformModel
import ReformReports
public import ReformStore
public import TerminalInterface

// What options and arguments may be, besides texts and numbers.

extension Language: ExpressibleByArgument {}
extension ProgressClass: ExpressibleByArgument {}
extension AssignmentStatus: ExpressibleByArgument {}
extension AssignmentProgress.State: ExpressibleByArgument {}
extension Agency.Level: ExpressibleByArgument {}
extension RoundStage: ExpressibleByArgument {}
extension ScoreStep: ExpressibleByArgument {}
extension CSVProfile: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension StatusReport.Grouping: ExpressibleByArgument {}
extension RoundReport.Grouping: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension ExportCommand.Content: ExpressibleByArgument {}
extension ExportCommand.Format: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}

extension ColourDepth: ExpressibleByArgument {
  public init?(argument: String) { self.init(name: argument) }

  public static var allValueStrings: [String] { allCases.map(\.name) }
}
