/// Why nothing could be measured.
enum BenchError: Error, CustomStringConvertible {
  case usage
  case start(String, Int32)
  case silent(String)
  case command(String)
  case folder(String)

  var description: String {
    switch self {
    case .usage:
      "usage: cchc-bench <products> <benchmarks> <sample> <data> "
        + "[\(Part.allCases.map(\.rawValue).joined(separator: "|"))...]"
    case .start(let path, let code): "\(path) does not start (errno \(code))"
    case .silent(let path): "\(path) wrote nothing"
    case .command(let command): "failed: \(command)"
    case .folder(let path): "\(path): cannot be made"
    }
  }
}
