import ReformModel

extension Words {
  func sorted(by order: SortOrder) -> String {
    switch order {
    case .natural: sortedByGiven
    case .urgency: sortedByUrgency
    case .name: sortedByName
    }
  }
}
