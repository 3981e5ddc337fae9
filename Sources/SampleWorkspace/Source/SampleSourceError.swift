/// What may be wrong with the source files.
public enum SampleSourceError: Error, CustomStringConvertible {
  case unreadableRow(String)
  case unknown(what: String, value: String, code: String)

  public var description: String {
    switch self {
    case .unreadableRow(let row): "published.csv: cannot read the row \(row)"
    case .unknown(let what, let value, let code): "\(code): unknown \(what) \(value)"
    }
  }
}
