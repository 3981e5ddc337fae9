/// By which names a column of a table is known, in Vietnamese and English.
enum ColumnNames {
  /// The column of a name, and how sure that is: where a table has both “Mã đơn vị” and “Đơn vị”,
  /// the surer one counts.
  static func column(named name: String) -> (column: CSVColumn, sureness: Int)? {
    table[FoldedName(name)]
  }

  private static let table: [FoldedName: (column: CSVColumn, sureness: Int)] = {
    var table: [FoldedName: (column: CSVColumn, sureness: Int)] = [:]
    for column in CSVColumn.allCases {
      let names = [[column.rawValue]] + (others[column] ?? [])
      for (place, group) in names.enumerated() {
        for name in group { table[FoldedName(name)] = (column, -max(0, place - 1)) }
      }
    }
    return table
  }()

  /// The first group of names says the same as ours; those of later groups give way to them.
  private static let others: [CSVColumn: [[String]]] = [
    .indicator: [
      [
        "Mã chỉ tiêu", "Mã số chỉ tiêu", "Mã CT", "Mã chỉ số", "Ký hiệu chỉ tiêu",
        "Indicator code", "Indicator ID", "Code",
      ],
      ["Chỉ tiêu", "Chỉ số", "Tên chỉ tiêu", "Tên chỉ số", "Nội dung chỉ tiêu", "Indicator name"],
    ],
    .agency: [
      ["Mã đơn vị", "Mã cơ quan", "Mã ĐVHC", "Agency code", "Agency ID"],
      [
        "Đơn vị", "Cơ quan", "Cơ quan, đơn vị", "Tên đơn vị", "Tên cơ quan", "Đơn vị báo cáo",
        "Cơ quan báo cáo", "Đơn vị thực hiện", "Xã, phường", "Agency name", "Reporting agency",
      ],
    ],
    .period: [["Kỳ", "Kì", "Kỳ báo cáo", "Kì báo cáo", "Kỳ số liệu", "Reporting period"]],
    .value: [
      [
        "Giá trị", "Kết quả", "Kết quả thực hiện", "Số liệu", "Tỷ lệ", "Tỉ lệ", "Giá trị thực hiện",
        "Result",
      ]
    ],
    .numerator: [["Tử số"]],
    .denominator: [["Mẫu số"]],
    .flag: [["Cờ", "Cờ trạng thái", "Status flag"]],
    .note: [["Ghi chú", "Notes", "Remarks"]],
    .source: [["Nguồn", "Nguồn số liệu", "Data source"]],
    .evidence: [["Tài liệu kiểm chứng", "Minh chứng"]],
    .rankOf: [["Xếp trong số", "Tổng số được xếp hạng", "Ranked among"]],
    .documentNumber: [["Số văn bản", "Số, ký hiệu văn bản", "Số ký hiệu"]],
    .documentDate: [["Ngày văn bản", "Ngày ban hành", "Date of document"]],
    .issuer: [["Cơ quan ban hành", "Nơi ban hành", "Issued by"]],
    .fileName: [["Tên tệp"]],
    .explanation: [["Giải trình"]],
  ]
}
