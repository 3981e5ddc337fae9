import TerminalInterface

/// What somebody does who answers questions instead of moving a cursor.
extension DashboardState {
  /// Does what a line asks, as a key would.
  public mutating func answer(_ act: (inout DashboardState) -> [Effect]) -> [Effect] {
    message = nil
    return act(&self)
  }

  /// Selects a row of the list that is shown, by its number among what was read out.
  public mutating func choose(row: Int) -> [Effect] {
    message = nil
    return select(row: self.row(ofSentence: row))
  }

  /// Puts an answer in place of whatever stands in a field of the open form.
  public mutating func answer(fieldAt index: Int, with text: String) -> [Effect] {
    message = nil
    return editForm { form in
      form.focus(onFieldAt: index)
      form.editText(replaces: false) { field in
        field = TextField()
        field.paste(text)
      }
    }
  }

  /// Chooses one of the options of a field, counted from 0.
  public mutating func answer(fieldAt index: Int, withOption option: Int) -> [Effect] {
    editForm { form in
      form.focus(onFieldAt: index)
      guard case .choice(let options) = form.focused.kind, options.indices.contains(option),
        let now = options.firstIndex(where: { $0.code == form.focused.text.text })
      else { return }
      form.choose(option - now)
    }
  }

  /// Opens the form of the period before or after, from the field that names it.
  public mutating func answer(fieldAt index: Int, withPeriod step: Int) -> [Effect] {
    message = nil
    return editForm { $0.focus(onFieldAt: index) } + moveInField(by: step)
  }
}
