import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// Who sits here, in the line at the top.
@Suite struct RoleTests {
  private func top(_ columns: Int, _ role: Person.Role?) -> String {
    var definitions = ScreenFixture.definitions
    definitions.people =
      role.map { [Person(login: "an", name: "Lê An", agency: "so-noi-vu", role: $0)] } ?? []
    let state = DashboardState(
      workspace: Workspace(definitions: definitions, ledger: Ledger([])),
      settings: Settings(
        language: .vietnamese, today: ScreenFixture.today, agency: "bac-ninh",
        theme: "bac-ninh-dark", person: "Lê An", login: "an"),
      size: Size(columns: columns, rows: 36))
    let theme = Theme.builtIn.resolved(for: .direct)
    return render(state, theme: theme, level: .braille, size: state.size).text[0]
  }

  @Test func theRoleStandsBesideTheName() {
    #expect(top(120, .reviewer).contains("· Lê An · người duyệt "))
    #expect(top(120, nil).contains("· Lê An "))
  }

  @Test func whoOnlyLooksSeesThatToo() {
    #expect(top(120, .viewer).hasSuffix("· Lê An · người xem · [chỉ xem] "))
    #expect(top(40, .viewer).contains("[chỉ xem]"))
  }

  @Test func whereThereIsNoRoomTheRoleGoesFirst() {
    let narrow = (60...119).map { top($0, .reviewer) }.first { !$0.contains("người duyệt") }
    #expect(top(60, .reviewer).contains("người duyệt") == false)
    #expect(narrow?.contains("Bắc Ninh") == true)
  }
}
