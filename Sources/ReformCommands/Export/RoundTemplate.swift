import ReformModel
import ReformStore

/// A table for one agency and round to fill in and send back: a row for every indicator and period
/// that it owes, with what stands already.
struct RoundTemplate {
  private let agency: Agency
  private let round: ReportingRound
  private let rows: [(indicator: Indicator, key: ObservationKey, observation: Observation?)]

  /// Throws where the agency owes nothing in the round.
  init(_ agency: Agency, _ round: ReportingRound, in workspace: Workspace) throws {
    self.agency = agency
    self.round = round
    rows = workspace.owed(by: agency.id, in: round, asOf: round.windowEnd).compactMap { key in
      workspace.definitions.indicator(key.indicator).map {
        ($0, key, workspace.ledger.observation(key))
      }
    }
    guard !rows.isEmpty else {
      throw CommandFailure(.notFound) { $0.nothingOwed(agency.id, round.id) }
    }
  }

  /// Periods stand as codes: a spreadsheet would make a date of `10/2026`.
  func csv(_ profile: CSVProfile, _ words: Words) -> [UInt8] {
    var writer = CSVWriter(profile)
    let name = agency.name(on: round.windowEnd).text[words.language]
    let due = words.date(round.due(of: agency.level))
    let title = words.templateTitle(round.title[words.language], agency: name, due: due)
    writer.write([CSVCell.guarded(title)])
    writer.write([words.templateAdvice])
    writer.write(
      [words.title(of: .indicator), words.columnIndicatorName, words.labelUnit]
        + columns.map { words.title(of: $0) })
    for row in rows {
      let cells = columns.map { column in
        CSVExport.cell(column, row.key, row.observation ?? Observation(value: nil), profile)
      }
      writer.write(
        [
          row.key.indicator, CSVCell.guarded(row.indicator.name[words.language]),
          CSVCell.guarded(words.name(row.indicator.unit)),
        ] + cells)
    }
    return writer.bytes
  }

  /// Besides the indicator; the size of a field only where there are ranks.
  private var columns: [CSVColumn] {
    let hasRanks = rows.contains { $0.indicator.unit == .rank }
    return [.agency, .period, .value, .numerator, .denominator]
      + (hasRanks ? [.rankOf] : []) + [.flag, .note, .source, .evidence]
  }
}

extension Words {
  fileprivate func templateTitle(_ round: String, agency: String, due: String) -> String {
    pick("\(round) – \(agency) – hạn gửi \(due)", "\(round) – \(agency) – due \(due)")
  }

  fileprivate var templateAdvice: String {
    pick(
      "Chỉ điền từ cột Giá trị trở đi; ô để trống là chưa có số liệu. Giữ nguyên các cột mã và kỳ.",
      "Fill in from the column Value on; an empty cell says nothing yet. Leave codes and periods.")
  }

  fileprivate var columnIndicatorName: String { pick("Tên chỉ tiêu", "Indicator name") }

  fileprivate func nothingOwed(_ agency: String, _ round: String) -> String {
    pick(
      "\(agency) không có số liệu nào phải báo cáo trong \(round): biểu lấy các chỉ tiêu mà đơn vị đã "
        + "từng báo cáo; số liệu đầu tiên hãy nhập bằng cchc set",
      "\(agency) owes nothing in \(round): the template has the indicators that the agency has "
        + "reported before; enter the first value with cchc set")
  }

  var templateNeedsBoth: String {
    pick(
      "biểu mẫu cần đơn vị và đợt, ví dụ: cchc export template --agency x09367 --round 2026-y",
      "a template needs an agency and a round: cchc export template --agency x09367 --round 2026-y")
  }

  var templateIsCSV: String {
    pick("biểu mẫu chỉ có dạng CSV", "a template is written as CSV only")
  }

  var onlyForTemplate: String {
    pick(
      "--agency và --round chỉ dùng với cchc export template",
      "--agency and --round go with cchc export template only")
  }
}
