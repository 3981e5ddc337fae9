/// Words of the bulletin that ranks agencies.
extension Words {
  public func bulletinTitle(_ period: Period) -> String {
    pick("BẢN TIN XẾP HẠNG \(self.period(period).uppercased())", "BULLETIN, \(self.period(period))")
  }
  public func bulletinSubject(_ name: String, _ unit: String) -> String {
    pick("\(name) (đơn vị: \(unit))", "\(name) (in \(unit))")
  }
  public func bulletinCompared(_ period: Period) -> String {
    pick(
      "Thay đổi so với \(self.period(period)). Cơ quan bằng điểm xếp cùng hạng.",
      "Changes since \(self.period(period)). Agencies with the same figure share a rank.")
  }
  /// `Sở, ban, ngành: 14 cơ quan có số liệu`
  public func bulletinGroup(_ level: Agency.Level, field: Int) -> String {
    let name =
      level == .department
      ? pick("Các sở, ban, ngành", "Departments") : pick("Các xã, phường", "Communes and wards")
    return pick(
      "\(name) (\(number(field)) cơ quan có số liệu)", "\(name) (\(number(field)) with figures)")
  }
  public func bulletinNoChange(isBroken: Bool) -> String {
    isBroken
      ? name(.breakBetween, decimals: 0) : pick("kỳ trước không có số liệu", "no figure before")
  }
  /// `lên 3`, `xuống 1`, `giữ nguyên`
  public func placesMoved(_ places: Int) -> String {
    if places == 0 { return pick("giữ nguyên", "same") }
    let figure = number(Int(places.magnitude))
    return places > 0
      ? pick("lên \(figure)", "up \(figure)") : pick("xuống \(figure)", "down \(figure)")
  }
  public var bulletinChangeHead: String { pick("Tăng, giảm", "Change") }
  public var bulletinPlacesHead: String { pick("Thứ hạng", "Places") }
  public var bulletinMissingHead: String { pick("Chưa có số liệu", "Without a figure") }
  public func noBulletin(_ code: String) -> String {
    pick(
      "chưa cơ quan nào báo cáo \(code): hãy nhập số liệu rồi chạy lại",
      "no agency has reported \(code) yet: enter figures and run again")
  }
  public func noBulletin(_ code: String, in period: Period) -> String {
    pick(
      "chưa cơ quan nào báo cáo \(code) cho \(self.period(period)): bỏ --period để lấy kỳ mới nhất",
      "no agency has reported \(code) for \(self.period(period)): leave out --period for the latest"
    )
  }
}
