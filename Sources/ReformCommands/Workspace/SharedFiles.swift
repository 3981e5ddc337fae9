import Glibc
import ReformModel

/// The themes and the sample data that come with the program.
struct SharedFiles {
  private let folders: [String]

  /// Looks beside an installed program, above one that was built from sources, and in
  /// `$CCHC_SHARE`, in this order.
  init(_ context: CommandContext) {
    var folders: [String] = []
    var folder = context.executable.folder
    folders.append(folder.folder + "/share/cchc")
    while folder != "/", !folder.isEmpty {
      if access(folder + "/Package.swift", R_OK) == 0 { folders.append(folder) }
      folder = folder.folder
    }
    if let share = context.variable("CCHC_SHARE") { folders.append(share) }
    self.folders = folders
  }

  func sampleWorkspace() throws -> String { try found("SampleData/bac-ninh") }
  func themes() throws -> String { try found("Themes") }

  private func found(_ name: String) throws -> String {
    let candidates = folders.map { $0 + "/" + name }
    if let path = candidates.first(where: { access($0, R_OK) == 0 }) { return path }
    throw CommandFailure(.notFound) { $0.sharedFilesMissing(name, candidates) }
  }
}

extension String {
  /// What stands before the last slash; the root above itself.
  fileprivate var folder: String {
    guard let slash = lastIndex(of: "/"), slash != startIndex else { return "/" }
    return String(self[..<slash])
  }
}
