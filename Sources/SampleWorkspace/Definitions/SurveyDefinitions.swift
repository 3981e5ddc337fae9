import ReformModel

/// The two surveys whose rates become observations.
let satisfactionSurveys = [
  Survey(
    id: "hai-long-ba-linh-vuc",
    name: LocalizedText(
      vi: "Khảo sát mức độ hài lòng lĩnh vực đất đai, xây dựng, đầu tư",
      en: "Survey of satisfaction in land, construction and investment"),
    questions: serviceQuestions,
    fields: [
      LocalizedText(vi: "Đất đai", en: "Land"),
      LocalizedText(vi: "Xây dựng", en: "Construction"),
      LocalizedText(vi: "Đầu tư", en: "Investment"),
    ],
    indicator: "5.05"),
  Survey(
    id: "hai-long-mot-cua",
    name: LocalizedText(
      vi: "Đánh giá mức độ hài lòng tại bộ phận một cửa",
      en: "Rating of satisfaction at the one-stop counter"),
    questions: serviceQuestions,
    fields: [
      LocalizedText(vi: "Cấp tỉnh", en: "Provincial level"),
      LocalizedText(vi: "Cấp xã", en: "Commune level"),
    ],
    indicator: "5.04"),
]

private let serviceQuestions = [
  LocalizedText(
    vi: "Thủ tục được công khai đầy đủ, dễ hiểu.",
    en: "The procedure was published in full and easy to understand."),
  LocalizedText(
    vi: "Công chức tiếp nhận lịch sự, hướng dẫn rõ ràng, một lần.",
    en: "The officer was polite and explained clearly, once."),
  LocalizedText(
    vi: "Hồ sơ được giải quyết đúng thời gian đã hẹn.",
    en: "The dossier was handled by the time promised."),
  LocalizedText(
    vi: "Kết quả nhận được chính xác, đầy đủ.", en: "The result was correct and complete."),
]
