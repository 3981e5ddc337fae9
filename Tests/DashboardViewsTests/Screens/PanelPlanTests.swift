import Testing

@testable import DashboardViews

@Suite struct PanelPlanTests {
  @Test func eachRowMoreSaysTheNextMostUsefulThing() {
    #expect(PanelPlan(rows: 1, urgent: 3).lines == [.score])
    #expect(PanelPlan(rows: 2, urgent: 3).lines == [.score, .counts])
    #expect(PanelPlan(rows: 3, urgent: 3).lines == [.score, .counts, .attention(0)])
    #expect(PanelPlan(rows: 4, urgent: 3).lines == [.score, .counts, .attention(0), .assignments])
    #expect(
      PanelPlan(rows: 6, urgent: 3).lines == [
        .score, .counts, .trend, .attention(0), .attention(1), .assignments,
      ])
  }

  @Test func roomyPanelGivesNamesTwoLines() {
    #expect(
      PanelPlan(rows: 11, urgent: 2).lines == [
        .score, .blank, .counts, .trend, .blank, .attention(0), .continuation(0), .attention(1),
        .continuation(1), .blank, .assignments,
      ])
  }

  @Test func theLastRowLeftNamesOneMore() {
    #expect(
      PanelPlan(rows: 12, urgent: 3).lines == [
        .score, .blank, .counts, .trend, .blank, .attention(0), .continuation(0), .attention(1),
        .continuation(1), .attention(2), .blank, .assignments,
      ])
  }

  @Test func noPlanHasMoreLinesThanRows() {
    for rows in 0...30 {
      for urgent in 0...9 {
        let plan = PanelPlan(rows: rows, urgent: urgent)
        #expect(plan.lines.count <= rows)
        #expect(plan.urgent <= max(1, urgent))
      }
    }
  }

  @Test func assignmentsStandOnTheGround() {
    #expect(PanelPlan(rows: 20, urgent: 0).lines.last == .assignments)
    #expect(PanelPlan(rows: 20, urgent: 0).lines.count == 20)
  }
}
