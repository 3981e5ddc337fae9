import ReformModel

extension ObservationForm {
  /// What stood before, the values of the periods before, and where the path is.
  func notes(in state: DashboardState) -> [FormNote] {
    let evaluation = state.evaluation(of: indicator.code, agency: key.agency)
    return [standing, valuesBefore(evaluation), path(evaluation)].compactMap { $0 }
  }

  private var standing: FormNote {
    guard let stood else {
      return FormNote(
        words.savedBefore, [[FormNote.Piece(words.nothingSavedBefore, .quiet)]])
    }
    let number = stood.number(factor: indicator.formula?.factor)
    let rank = number == nil ? "" : stood.rankOf.map { "/\($0)" } ?? ""
    let figure = FormNote.Piece(
      text(number) + rank, number == nil ? .quiet : .plain,
      unit: number == nil ? "" : words.shortName(indicator.unit),
      isIllustrative: stood.isIllustrative && number != nil)
    return FormNote(
      words.savedBefore,
      [[figure], stood.note.isEmpty ? [] : [FormNote.Piece(stood.note, .quiet)]])
  }

  /// `T9/26 84,0 · T8/26 80,5 · T7/26 79,1`
  private func valuesBefore(_ evaluation: IndicatorEvaluation?) -> FormNote? {
    let before = (evaluation?.series ?? []).filter { $0.period < key.period && $0.value != nil }
    guard !before.isEmpty else { return nil }
    return FormNote(
      words.lastValues,
      before.suffix(3).reversed().map { point in
        [
          FormNote.Piece(words.shortPeriod(point.period) + " ", .quiet),
          FormNote.Piece(text(point.value), isIllustrative: point.isIllustrative),
        ]
      })
  }

  private func path(_ evaluation: IndicatorEvaluation?) -> FormNote? {
    evaluation?.path.value(at: key.period.position).map { value in
      FormNote(
        words.pathNow,
        [[FormNote.Piece(text(value), .path, unit: words.shortName(indicator.unit))]])
    }
  }

  private func text(_ value: Double?) -> String {
    value.map { words.number($0, decimals: indicator.decimals) } ?? "–"
  }
}
