import ReformModel
import ReformStore

/// What is wrong with a mapping file, and what would be right.
extension Words {
  func text(of error: MappingFileError) -> String {
    let place = error.path + (error.line.map { ":\($0)" } ?? "")
    return "\(place): " + (error.key.map { "\($0): " } ?? "") + sentence(error.fault, error.key)
  }

  private func sentence(_ fault: MappingFileError.Fault, _ key: String?) -> String {
    switch fault {
    case .notYAML(let problem): pick("không phải YAML: \(problem)", "not YAML: \(problem)")
    case .empty:
      pick(
        "tệp khai cột trống; cần columns, constants hoặc wide",
        "the mapping is empty; it needs columns, constants or wide")
    case .notMapping:
      pick("cần các dòng “tên: giá trị” bên dưới", "lines “name: value” are needed below")
    case .noText: pick("cần một dòng chữ", "a text is needed")
    case .unknownKey(let known):
      pick(
        "không có mục này; chỉ dùng \(known.joined(separator: ", "))",
        "there is no such key; use \(known.joined(separator: ", "))")
    case .unknownColumn(let name): unknownColumn(name)
    case .unknownProfile(let name):
      pick(
        "không có dạng “\(name)”; dùng plain hoặc excel-vi",
        "there is no profile “\(name)”; use plain or excel-vi")
    case .notPeriod(let text):
      pick(
        "“\(text)” không phải kỳ số liệu; ghi như 2026-M10 hoặc Quý III/2026",
        "“\(text)” is no period; write as in 2026-M10 or Q3/2026")
    case .notKeyColumn:
      pick("chỉ dùng indicator, agency hoặc period", "use indicator, agency or period")
    case .wideNeedsBoth: pick("cần cả by và columns", "both by and columns are needed")
    case .saidTwice: pick("được khai hai lần", "it is said twice")
    case .valueBesideWide:
      pick(
        "khi có wide thì giá trị nằm ở các cột của wide",
        "beside wide the values are in its columns")
    }
  }

  private func unknownColumn(_ name: String) -> String {
    let known = CSVColumn.allCases.map(\.rawValue)
    let near = Suggestions.nearest(to: name, among: known)
    let shown = (near.isEmpty ? known : near).joined(separator: ", ")
    return near.isEmpty
      ? pick(
        "không có cột “\(name)”; có \(shown)", "there is no column “\(name)”; there are \(shown)")
      : pick("không có cột “\(name)”: có phải \(shown)?", "there is no column “\(name)”: \(shown)?")
  }
}
