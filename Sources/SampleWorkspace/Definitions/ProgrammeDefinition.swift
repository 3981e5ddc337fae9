import ReformModel

extension SampleSource {
  /// The programme of Resolution 55-NQ/TU with its six areas and the six contents of 76/NQ-CP.
  var programme: Programme {
    Programme(
      id: "nq-55",
      name: LocalizedText(
        vi: "Chương trình cải cách hành chính theo Nghị quyết số 55-NQ/TU",
        en: "Administrative reform programme of Resolution 55-NQ/TU"),
      resolution: "55-NQ/TU", startYear: 2021, endYear: 2030,
      milestones: [
        Milestone(
          year: 2025,
          name: LocalizedText(
            vi: "Cơ bản đạt các tiêu chí thành phố trực thuộc trung ương",
            en: "Essentially meets the criteria of a centrally run city")),
        Milestone(
          year: 2030,
          name: LocalizedText(
            vi: "Thành phố công nghiệp theo hướng hiện đại", en: "A city of modern industry")),
      ],
      areas: catalogue.areas.map { area in
        SolutionArea(
          id: area.id, name: area.name.localized,
          short: shortAreaNames[area.id] ?? area.name.localized)
      },
      contents: reformContents)
  }
}

private let shortAreaNames: [Int: LocalizedText] = [
  1: LocalizedText(vi: "Lãnh đạo, chỉ đạo", en: "Leadership"),
  2: LocalizedText(vi: "Tuyên truyền, giám sát", en: "Communication & oversight"),
  3: LocalizedText(vi: "Tài chính, nhân lực", en: "Funding & staff"),
  4: LocalizedText(vi: "Kỷ luật, động lực", en: "Discipline & motivation"),
  5: LocalizedText(vi: "Theo dõi, hài lòng", en: "Monitoring & satisfaction"),
  6: LocalizedText(vi: "Công nghệ số", en: "Digital technology"),
]

/// The six contents as Resolution 76/NQ-CP of 15/7/2021 names them.
private let reformContents = [
  ReformContent(
    id: 1, name: LocalizedText(vi: "Cải cách thể chế", en: "Institutional reform"),
    short: LocalizedText(vi: "Thể chế", en: "Institutions")),
  ReformContent(
    id: 2,
    name: LocalizedText(
      vi: "Cải cách thủ tục hành chính", en: "Reform of administrative procedures"),
    short: LocalizedText(vi: "Thủ tục hành chính", en: "Procedures")),
  ReformContent(
    id: 3,
    name: LocalizedText(
      vi: "Cải cách tổ chức bộ máy hành chính nhà nước",
      en: "Reform of the organisation of the state administration"),
    short: LocalizedText(vi: "Tổ chức bộ máy", en: "Organisation")),
  ReformContent(
    id: 4,
    name: LocalizedText(vi: "Cải cách chế độ công vụ", en: "Reform of the civil-service regime"),
    short: LocalizedText(vi: "Chế độ công vụ", en: "Civil service")),
  ReformContent(
    id: 5, name: LocalizedText(vi: "Cải cách tài chính công", en: "Public-finance reform"),
    short: LocalizedText(vi: "Tài chính công", en: "Public finance")),
  ReformContent(
    id: 6,
    name: LocalizedText(
      vi: "Xây dựng, phát triển Chính phủ điện tử, Chính phủ số",
      en: "Building and developing e-government and digital government"),
    short: LocalizedText(vi: "Chính quyền số", en: "Digital government")),
]
