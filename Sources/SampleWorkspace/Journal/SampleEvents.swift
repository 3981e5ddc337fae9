public import ReformModel

extension SampleSource {
  /// Every event of the sample up to a day: what was published, and what is made up.
  ///
  /// The same seed gives the same events. Made-up observations name `illustrative` as source.
  public func sampleEvents(seed: UInt64, asOf: Day, scale: SampleScale = .sample) throws
    -> [Event]
  {
    let generator = SeriesGenerator(seed: seed)
    guard scale == .sample else {
      let definitions = scale.sized(try sampleDefinitions())
      let acts = LargeActs(
        seed: seed, source: generator.source, indicators: definitions.indicators,
        agencies: definitions.agencies, asOf: asOf
      ).acts()
      return woven(acts)
    }
    let series = SeriesActs(
      generator: generator, indicators: try indicators(),
      published: Set(published.map(\.key)), asOf: asOf
    ).acts()
    var observations: [ObservationKey: Observation] = [:]
    for case (.observation(let key), .observation(let value)?) in series.flatMap(\.changes) {
      observations[key] = value
    }
    let others = EventfulActs(seed: seed, source: generator.source, observations: observations)
    let acts =
      publishedActs + series + others.acts() + assignmentActs(seed: seed)
      + RoundStory(seed: seed, observations: observations).acts()
    return Workspace.approving(
      woven(acts.filter { $0.at.day <= asOf }), with: try sampleDefinitions())
  }

  private var publishedActs: [Act] {
    published.enumerated().map { place, row in
      var random = SplitMix64(seed: 0, stream: "published \(place)")
      return Act(
        at: Instant(workingHoursOf: row.recorded, &random), writer: Act.publishedWriter,
        changes: [(.observation(row.key), .observation(row.observation))])
    }
  }
}
