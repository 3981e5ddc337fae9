import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// The forms for assignments, surveys, classes, targets and comments, as they look in use.
@Suite struct FormPictureTests {
  private static let area = "<End><Enter>"

  static let forms = [
    ("form-assignment", area + "<Right>e<Tab><Right>"),
    ("form-assignment-fault", area + "<Right>e101"),
    ("form-survey", area + "<Down>v1<Tab>2<Tab>3<Tab>10<Tab>4<Tab>0<Tab>5"),
    ("form-class", area + "M<Right><Right><Tab>31/12/2026<Tab>Chờ đối chiếu số liệu"),
    ("form-class-fault", area + "M<Right><Tab>22/11/2026"),
    ("form-target", area + "t2030<Tab>92,5<Tab>Kế hoạch 12/KH-UBND"),
    ("form-comment", area + "c<C-s>"),
  ]

  static let shots: [DetailShot] =
    forms.flatMap { name, keys in
      [
        DetailShot(name, keys, 80, 24), DetailShot(name, keys, 120, 36),
        DetailShot(name, keys, 40, 12),
      ]
    } + [
      DetailShot("form-survey", area + "<Down>v1<Tab>2", 80, 24, .english, .ascii),
      DetailShot("form-class", area + "M<Right><Tab>", 80, 24, .english, .ascii),
    ]

  @Test(arguments: shots)
  func formLooksAsKept(_ shot: DetailShot) throws {
    try Picture.expect(FormFixture.frame(shot), named: shot.description)
  }

  @Test(arguments: shots)
  func theFieldWithTheCursorIsInSight(_ shot: DetailShot) throws {
    let cursor = try FormFixture.frame(shot).cursor
    #expect(cursor != nil, "\(shot)")
  }
}
