import Foundation
import ReformModel
import SampleWorkspace
import Testing

@Suite struct SampleDefinitionsTests {
  let definitions: Definitions

  init() throws {
    definitions = try sampleSource().sampleDefinitions()
  }

  @Test func everythingOfTheCatalogueIsThere() {
    #expect(definitions.programme.areas.map(\.id) == Array(1...6))
    #expect(definitions.programme.contents.map(\.id) == Array(1...6))
    #expect(definitions.indicators.count == 50)
    #expect(definitions.assignments.count == 26)
    #expect(definitions.agencies.count == 118)
    #expect(definitions.agencies.filter { $0.level == .commune }.count == 99)
    #expect(definitions.rounds.map(\.id) == ["q1", "s1", "q3", "y"])
  }

  @Test func areasHaveTheirShortLabels() {
    #expect(
      definitions.programme.areas.map(\.short.vietnamese) == [
        "Lãnh đạo, chỉ đạo", "Tuyên truyền, giám sát", "Tài chính, nhân lực",
        "Kỷ luật, động lực", "Theo dõi, hài lòng", "Công nghệ số",
      ])
  }

  @Test func provincialBodiesAreAgenciesOfTheRegister() {
    let leads = definitions.indicators.map { $0.lead }
    #expect(leads.contains(.agency("vp-ubnd")))
    #expect(leads.contains(.agency("tt-hcc")))
    #expect(definitions.assignment("1.T3")?.coordinators.last == .agency("thanh-tra"))
    let outside = leads.filter { if case .named = $0 { true } else { false } }
    #expect(outside.count == 1, "only the Fatherland Front is outside the register")
  }

  @Test func theMergedProvinceHasBothPredecessors() {
    #expect(
      definitions.agency("bac-ninh")?.predecessors == ["bac-ninh-2024", "bac-giang-2024"])
  }

  @Test func aCommuneBecomesAWardUnderTheSameCode() throws {
    let agency = try #require(definitions.agency("x09193"))
    let before = try #require(Day(iso: "2026-09-19"))
    #expect(agency.name(on: before).text.vietnamese == "Xã Yên Phong")
    #expect(agency.name(on: before.advanced(by: 1)).text.vietnamese == "Phường Yên Phong")
  }

  @Test func aMissingBaselineSaysWhy() {
    for indicator in definitions.indicators {
      #expect((indicator.baseline.value == nil) == (indicator.baseline.reason != nil))
    }
    #expect(
      definitions.indicator("6.01")?.baseline.reason?.vietnamese
        == "không tìm được số liệu gốc năm 2021")
  }

  @Test func aTargetWithASourceIsNotIllustrativeBecauseAnotherYearIs() {
    let targets = definitions.indicator("6.01")?.targets
    #expect(targets?.map(\.year) == [2025, 2030])
    #expect(targets?.map(\.isIllustrative) == [true, false])
  }

  @Test func theGreatestNumberOfAnIndexIsItsBound() {
    #expect(definitions.indicator("2.04")?.maximum == ExactDecimal(18))
    #expect(definitions.indicator("5.02")?.minimum == ExactDecimal(1))
    #expect(definitions.indicator("1.07")?.formula?.factor == 1)
    #expect(definitions.indicator("1.07")?.formula?.mayExceed == true)
  }

  @Test func recurringAssignmentsReachTheDayOfTheCatalogue() throws {
    let assignment = try #require(definitions.assignment("5.T1"))
    let closed = AssignmentProgress(percent: 100, finished: Day(iso: "2026-09-18"))
    #expect(assignment.dueDay(progress: closed)?.iso == "2026-12-20")
  }
}
