/// What roles keep people from.
extension Words {
  /// Why a change may not be made, and who may make it.
  public func text(of refusal: PermissionRefusal) -> String {
    switch refusal {
    case .unknownPerson:
      pick(
        "bạn chưa có tên trong people.json: chỉ xem; hãy đề nghị quản trị viên thêm vào",
        "people.json does not name you: read-only; ask an administrator to add you")
    case .viewer:
      pick(
        "vai trò của bạn là người xem: chỉ xem; hãy đề nghị quản trị viên đổi vai trò",
        "your role is viewer: read-only; ask an administrator for another role")
    case .noAgency:
      pick(
        "people.json chưa ghi cơ quan của bạn: hãy đề nghị quản trị viên bổ sung",
        "people.json names no agency for you: ask an administrator to add it")
    case .otherAgency(let agency, let own):
      pick(
        "số liệu này của \(agency), bạn nhập cho \(own): hãy báo người nhập của \(agency)",
        "this is a figure of \(agency), you enter for \(own): tell an editor of \(agency)")
    case .otherPart(let agency, let own):
      pick(
        "đây là phần báo cáo của \(agency), bạn nhập cho \(own): hãy báo người nhập của \(agency)",
        "this is the part of \(agency), you enter for \(own): tell an editor of \(agency)")
    case .otherAssignment(let code, let own):
      pick(
        "\(own) không chủ trì hay phối hợp \(code): hãy báo cơ quan chủ trì",
        "\(own) neither leads nor coordinates \(code): tell the agency that leads it")
    case .needsRole(.administrator):
      pick(
        "chỉ quản trị viên làm được việc này: hãy đề nghị quản trị viên",
        "only an administrator may do this: ask one")
    case .needsRole(let role):
      pick(
        "việc này cần vai trò \(name(role)) trở lên: hãy đề nghị người có vai trò đó",
        "this needs the role \(name(role)) or higher: ask somebody who has it")
    case .otherPerson(let login):
      pick(
        "ý kiến này của \(login): chỉ người viết hoặc quản trị viên được sửa",
        "this comment is by \(login): only they or an administrator may change it")
    }
  }
}
