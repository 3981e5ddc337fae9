import Glibc

/// Where the programs and the data of the measurements are.
struct Places {
  /// The folder of what was built.
  let products: String
  /// The folder of the C programs, the scripts and the baseline.
  let benchmarks: String
  let sample: String
  /// The folder of what was made to be measured.
  let data: String

  /// The first four words of the command line.
  init(_ words: [String]) {
    (products, benchmarks, sample, data) = (words[0], words[1], words[2], words[3])
  }

  /// Where a copy of the program finds the sample that it demonstrates itself with.
  var share: String {
    guard let path = realpath(sample + "/../..", nil) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  var cchc: String { products + "/cchc" }
  var micro: String { products + "/cchc-micro" }
  var floor: String { benchmarks + "/floor" }
  var append: String { benchmarks + "/append" }
  var scan: String { benchmarks + "/scan" }
  var baseline: String { benchmarks + "/baseline.json" }
  /// Made by `make bench-deps`.
  var environment: String { data + "-venv" }

  func rival(_ script: String) -> String { benchmarks + "/rivals/" + script }

  func workspace(_ scale: Scale) -> String {
    scale == .sample ? sample : data + "/" + scale.rawValue
  }

  func has(_ scale: Scale) -> Bool { Places.exists(workspace(scale) + "/workspace.json") }

  func journals(_ scale: Scale) -> [String] {
    let folder = workspace(scale) + "/journal"
    return FileText.names(in: folder).sorted().map { folder + "/" + $0 }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The path of a program; nil where it is not installed.
  static func program(_ name: String) -> String? {
    (try? Shell.output(["which", name]))?.split(separator: "\n").first.map(String.init)
  }
}

/// How much data there is, as `cchc-sample --scale` names it.
enum Scale: String, CaseIterable {
  case sample, large, huge
}
