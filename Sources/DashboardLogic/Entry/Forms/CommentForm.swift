import ReformModel

/// The form for a new remark on an indicator or assignment.
struct CommentForm: FormPlan {
  let basis: FormBasis
  private let code: String
  private let name: String

  init?(_ code: String, _ basis: FormBasis) {
    let definitions = basis.workspace.definitions
    guard let name = definitions.indicator(code)?.name ?? definitions.assignment(code)?.name else {
      return nil
    }
    self.basis = basis
    self.code = code
    self.name = name[basis.language]
  }

  var subject: EntrySubject { .comment(on: code) }
  var title: String { "\(code) \(name)" }
  var heading: String { words.newComment }
  var keys: [RecordKey] { [] }

  func fields() -> [FormField] { [FormField(.comment, words.commentField)] }

  func check(_ form: EntryForm) -> EntryCheck {
    var reader = FormReader(form, basis.language)
    let text = reader.filled(.comment, orElse: .missing(.comment))
    var check = EntryCheck()
    check.faults = reader.faults
    if check.faults.isEmpty {
      let key = RecordKey.newComment(on: code, saying: text, by: basis.person, after: ledger)
      check.changes = [ledger.change(key, to: .comment(text))]
    }
    return check
  }

  /// The latest remarks, so that nobody says again what was said.
  func notes(in state: DashboardState) -> [FormNote] {
    let comments = ledger.comments(on: code).prefix(3)
    guard !comments.isEmpty else {
      return [FormNote(words.earlierComments, [[FormNote.Piece(words.noComments, .quiet)]])]
    }
    return comments.enumerated().map { index, version in
      var text = ""
      if case .comment(let said)? = version.record { text = said }
      let who = definitions.people.first { $0.login == version.person }?.name ?? version.person
      let mark = FormNote.Piece("\(words.date(version.at.day)) \(who): ", .quiet)
      return FormNote(
        index == 0 ? words.earlierComments : "", [[mark, FormNote.Piece(text)]])
    }
  }

  func saved(in state: DashboardState) -> String { words.savedComment(code) }
}

extension FormField.ID {
  public static let comment = FormField.ID("comment")
}
