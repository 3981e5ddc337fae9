import ReformModel

/// The slides of a presentation in a row, and how one gets from one to another.
extension DashboardState {
  /// The slides that there are now: a script for all decisions becomes as many as they take.
  func slides(of presentation: Presentation) -> [SlideScript] {
    presentation.scripts.flatMap { script in
      (0..<pages(of: script)).map { page in
        guard script.subject == .decisions(page: nil) else { return script }
        var slide = script
        slide.subject = .decisions(page: page)
        return slide
      }
    }
  }

  /// How many slides a script takes; words of its author's own stand on one.
  private func pages(of script: SlideScript) -> Int {
    script.subject == .decisions(page: nil) && script.lines.isEmpty ? decisionPages : 1
  }

  /// The number of the slide on screen, from 0; where its page is gone, the last of its script.
  func index(of presentation: Presentation) -> Int {
    let spot = presentation.spot
    let before = presentation.scripts.prefix(spot.script).map(pages).reduce(0, +)
    let own = presentation.scripts[safe: spot.script].map(pages) ?? 1
    return before + min(spot.page, own - 1)
  }

  func slide(of presentation: Presentation) -> ShownSlide? {
    let (slides, index) = (slides(of: presentation), index(of: presentation))
    return slides[safe: index].map { script in
      ShownSlide(
        script: script, number: index + 1, count: slides.count, next: slides[safe: index + 1],
        fact: presentation.fact, isBlack: presentation.isBlack, clock: presentation.clock)
    }
  }

  private func spot(of index: Int, in presentation: Presentation) -> Presentation.Spot {
    var spot = Presentation.Spot(script: 0, page: index)
    while let script = presentation.scripts[safe: spot.script], spot.page >= pages(of: script) {
      spot.page -= pages(of: script)
      spot.script += 1
    }
    return spot
  }

  /// Goes to a slide; from a dark screen first back to the slide it hides.
  mutating func goToSlide(_ index: Int) -> [Effect] {
    guard var presentation else { return [] }
    if presentation.isBlack {
      presentation.isBlack = false
    } else if index < 0 {
      message = Message(.info, words.firstSlideReached)
    } else if index >= slides(of: presentation).count {
      message = Message(.info, words.lastSlideReached)
    } else {
      presentation.spot = spot(of: index, in: presentation)
      presentation.fact = nil
    }
    self.presentation = presentation
    return []
  }

  mutating func moveSlide(by step: Int) -> [Effect] {
    goToSlide((presentation.map { index(of: $0) } ?? 0) + step)
  }

  mutating func goToLastSlide() -> [Effect] {
    goToSlide((presentation.map { slides(of: $0).count } ?? 1) - 1)
  }

  /// Selects a fact of a slide that lists what to decide; turns the others.
  mutating func moveFact(by step: Int) -> [Effect] {
    guard let shown = slideShown, !shown.isBlack, case .decisions = shown.script.subject else {
      return moveSlide(by: step)
    }
    let last = slide(shown.script).facts.count { $0.place != nil } - 1
    guard last >= 0 else { return moveSlide(by: step) }
    presentation?.fact = shown.fact.map { max(0, min($0 + step, last)) } ?? (step > 0 ? 0 : last)
    return []
  }
}

/// The screens behind the slides, and the way back.
extension DashboardState {
  /// The screen on which more of the slide stands, or of the fact selected; nil where there is none.
  var placeBehindSlide: Place? {
    guard let shown = slideShown else { return nil }
    let slide = slide(shown.script)
    return shown.fact.flatMap { slide.facts[safe: $0]?.place } ?? slide.place
  }

  /// That screen, with the presentation kept behind it.
  mutating func openBehindSlide() -> [Effect] {
    guard let place = placeBehindSlide else { return [] }
    let below = trail.stack
    if place.screen != self.place.screen { trail.descend(to: place) }
    presentation?.leave(below, for: trail.stack)
    message = Message(.info, words.backToSlide(keyName(of: .close), keyName(of: .present)))
    return []
  }

  /// Selects a fact of the slide and opens the screen behind it.
  public mutating func open(fact: Int) -> [Effect] {
    presentation?.fact = fact
    return openBehindSlide()
  }

  /// Goes back to the slide from the screen that was entered from it; false from all others.
  mutating func returnToSlide(_ step: WayBackStep) -> Bool {
    guard let away = presentation?.away else { return false }
    switch step {
    case .up: guard trail.stack.count <= max(away.depth, away.entered.count) else { return false }
    case .back: guard trail.stack.map(\.screen) == away.entered else { return false }
    }
    while trail.stack.count > away.depth { trail.ascend() }
    presentation?.away = nil
    return true
  }

  enum WayBackStep {
    /// Up to where one came from.
    case up
    /// To what was seen before.
    case back
  }
}
