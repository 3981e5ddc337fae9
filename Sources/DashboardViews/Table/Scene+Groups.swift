import DashboardLogic
import ReformModel

/// The column in which a grouped list names its groups, each once.
extension Scene {
  func groupColumn<ID>(_ id: ID, _ groups: [String]) -> [TableColumn<ID>] {
    let heading: String
    switch state.place.grouping {
    case .none: return []
    case .lead: heading = words.leadHead
    case .content: heading = words.contentHead
    }
    return [
      TableColumn(id, heading, from: 10, to: min(24, TableColumn<ID>.widest(groups)), rank: 0)
    ]
  }

  func groupCell(_ row: Int, _ groups: [String]) -> TableCell {
    let isFirst = row == 0 || groups[row] != groups[row - 1]
    return isFirst ? .wrapped(groups[row]) : .text(RichText())
  }
}
