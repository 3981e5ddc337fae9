import DashboardViews
import Foundation

/// The theme files of the repository, as a library would find them beside the program.
enum BundledThemes {
  static let texts: [String: String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    var texts: [String: String] = [:]
    for file in files ?? [] where file.pathExtension == "yaml" {
      let id = file.deletingPathExtension().lastPathComponent
      texts[id] = try? String(contentsOf: file, encoding: .utf8)
    }
    return texts
  }()

  static let library = ThemeLibrary([.memory(texts)])
  static let ids = texts.keys.sorted()
}
