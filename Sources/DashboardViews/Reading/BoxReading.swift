public import DashboardLogic
public import ReformModel
import TerminalInterface

/// A box that asks something, for who cannot see it.
public struct BoxReading {
  public let title: String
  public let facts: [String]
  /// The answers, in the order in which they are numbered.
  public let choices: [String]

  /// What undo or redo would take back, and what may be done about it.
  public init(_ box: UndoBox, in state: DashboardState) {
    let scene = Scene(state: state, theme: Theme.builtIn.resolved(for: .mono), level: .words)
    let words = state.words
    title = words.undoTitle(isRedo: box.plan.isRedo)
    facts = UndoView.paragraphs(scene, box).map { scene.drawable($0.0).sentence }
      .filter { $0.count > 1 }
    choices =
      box.choices.isEmpty
      ? [words.title(of: .takeBack), words.leaveAsItIs]
      : box.choices.map { UndoView.text(of: $0, box.plan, words) }
  }

  /// Several answers to one question, each in full where they differ.
  public init(_ box: DecisionBox, in state: DashboardState) {
    let scene = Scene(state: state, theme: Theme.builtIn.resolved(for: .mono), level: .words)
    let words = state.words
    let table = VersionTable(scene, box.current)
    title = box.isConflict ? words.conflictTitle : words.disagreementTitle
    let key = words.text(of: box.current.key, in: state.definitions, on: state.asOf)
    let before = table.versions.last.map { "\($0.head): \($0.summary)" } ?? ""
    facts = [key.sentence, before.sentence]
    choices = box.current.sides.enumerated().map { index, _ in
      let version = table.versions[index]
      let differing = table.fields.filter(\.differs).map { field in
        "\(field.label.lowercased()) \(field.texts[index].isEmpty ? "–" : field.texts[index])"
      }
      let who = [version.head, version.time].filter { !$0.isEmpty }.joined(separator: ", ")
      return "\(who): \(version.summary)"
        + (differing.isEmpty ? "" : " (\(differing.joined(separator: "; ")))")
    }
  }
}

/// A field of a form in a sentence: what is asked, and what stands in it.
public func read(_ field: FormField, of form: EntryForm, in words: Words) -> String {
  var label = field.label
  if let cell = field.cell, let table = form.table {
    label = "\(table.rows[cell.row].long), \(table.columns[cell.column].long)"
  }
  let hint = field.hint.isEmpty ? "" : " (\(field.hint))"
  let text = field.chosen ?? field.text.text
  return "\(label)\(hint): \(text.isEmpty ? words.fieldEmpty : text)"
}

/// What was known before and is told beside a form.
public func readNotes(_ form: EntryForm, in state: DashboardState) -> [String] {
  let words = state.words
  return form.notes(in: state).filter { !$0.groups.isEmpty }.map { note in
    let groups = note.groups.map { group in
      group.map { piece in
        piece.text + (piece.isIllustrative ? " (\(words.shortIllustrativeMeaning))" : "")
          + (piece.unit.isEmpty ? "" : " " + piece.unit)
      }.joined()
    }
    return "\(note.label): \(groups.joined(separator: "; "))."
  }
    + form.answersOfOthers(in: state.workspace).map { answer in
      let version = answer.version
      let label = answer.isNew ? words.nowStands : words.contestedBy
      return label + " "
        + words.otherVersion(
          words.text(of: version.record, under: version.key, in: state.definitions),
          state.definitions.name(ofPerson: version.person), at: version.at)
    }
}
