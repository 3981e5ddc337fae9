/// What `cchc report` and `cchc bulletin` say besides their documents.
extension Words {
  public var abstractReport: String {
    pick("Lập báo cáo cải cách hành chính định kỳ.", "Writes the periodic report.")
  }
  public var abstractBulletin: String {
    pick(
      "Bản tin xếp hạng sở, ngành và xã, phường.",
      "The bulletin that ranks departments and communes.")
  }
  public var helpReportRound: String {
    pick(
      "Đợt báo cáo, ví dụ 2026-q3; xem cchc list rounds.",
      "The round, such as 2026-q3; see cchc list rounds.")
  }
  public var helpReportAgency: String {
    pick("Cơ quan lập báo cáo.", "The agency that reports.")
  }
  public var helpReportBy: String {
    pick("Theo nội dung cải cách hoặc nhóm giải pháp.", "By reform content or solution area.")
  }
  public var helpTemplate: String {
    pick("Dùng mẫu báo cáo riêng trong tệp này.", "Use your own template from this file.")
  }
  public var helpPrintTemplate: String {
    pick("In mẫu có sẵn để chép và sửa.", "Print the template to copy and edit.")
  }
  public var helpCopyOut: String {
    pick(
      "In số liệu theo thứ tự phần mềm báo cáo, mỗi dòng một giá trị.",
      "Print values in the order of reporting software, one a line.")
  }
  public var helpBulletinPeriod: String {
    pick(
      "Kỳ xếp hạng, ví dụ 2026-W47 hoặc 2026-M10; mặc định là kỳ mới nhất.",
      "The period, such as 2026-W47 or 2026-M10; else the latest.")
  }
  public var helpBulletinIndicator: String {
    pick("Chỉ tiêu dùng để xếp hạng.", "The indicator to rank by.")
  }

  public var reportNeedsRound: String {
    pick(
      "cần tên đợt báo cáo, ví dụ: cchc report 2026-q3 (xem “cchc list rounds”)",
      "name a round, as in: cchc report 2026-q3 (see “cchc list rounds”)")
  }
  public var copyOutStandsAlone: String {
    pick(
      "--copy-out không đi cùng --format, --template và --print-template",
      "--copy-out goes without --format, --template and --print-template")
  }
  public func templateIsNotText(_ file: String) -> String {
    pick(
      "\(file): không phải văn bản UTF-8; hãy lưu lại tệp theo UTF-8",
      "\(file): not UTF-8 text; save it as UTF-8")
  }
  public func templateFault(_ file: String, line: Int, _ fault: String) -> String {
    pick(
      "\(file), dòng \(line): \(fault)", "\(file), line \(line): \(fault)")
  }
  public var sectionNotClosed: String {
    pick(
      "phần mở bằng {{#…}} hoặc {{^…}} chưa đóng đúng tên; hãy thêm {{/…}} cùng tên",
      "a section opened with {{#…}} or {{^…}} is not closed by its name; add {{/…}} of that name")
  }
  public var badTemplateTag: String {
    pick(
      "thẻ {{…}} viết sai hoặc thiếu }}; hãy so với mẫu in bằng --print-template",
      "a tag {{…}} is malformed or lacks }}; compare with what --print-template prints")
  }
  public func unknownTemplateName(_ name: String) -> String {
    pick(
      "không có tên “\(name)”; các tên dùng được ghi ở đầu mẫu in bằng --print-template",
      "there is no name “\(name)”; the names are listed at the head of what --print-template prints"
    )
  }
  public var templateIsOneFile: String {
    pick(
      "mẫu không gọi được tệp khác ({{>…}}); hãy chép nội dung vào cùng một tệp",
      "a template cannot call another file ({{>…}}); copy its text into the same file")
  }

  public var illustrativeWord: String { pick("minh họa", "illustrative") }
  public var copyOutPart: String { pick("Phần", "Part") }
  public var copyOutValue: String { pick("giá trị", "value") }
  public var copyOutNumerator: String { pick("tử số", "numerator") }
  public var copyOutDenominator: String { pick("mẫu số", "denominator") }
}
