extension Words {
  public func name(_ progressClass: ProgressClass) -> String {
    switch progressClass {
    case .achieved: pick("đạt", "achieved")
    case .onTrack: pick("đúng tiến độ", "on track")
    case .accelerate: pick("cần đẩy nhanh", "accelerate")
    case .limited: pick("chậm", "limited")
    case .deterioration: pick("thụt lùi", "deterioration")
    case .missed: pick("không đạt", "missed")
    case .tooEarly: pick("quá sớm", "too early")
    case .noData: pick("chưa có số liệu", "no data")
    case .notAssessed: pick("không đánh giá", "not assessed")
    }
  }

  public func name(_ status: AssignmentStatus) -> String {
    switch status {
    case .overdue: pick("quá hạn", "overdue")
    case .dueSoon: pick("sắp đến hạn", "due soon")
    case .withinTime: pick("trong hạn", "within time")
    case .doneOnTime: pick("xong đúng hạn", "done on time")
    case .doneLate: pick("xong muộn", "done late")
    case .ongoing: pick("thường xuyên", "ongoing")
    case .cancelled: pick("đã hủy", "cancelled")
    }
  }

  public func name(_ flag: ObservationFlag) -> String {
    switch flag {
    case .normal: pick("bình thường", "normal")
    case .breakInSeries: pick("gián đoạn chuỗi", "break in series")
    case .definitionDiffers: pick("khác định nghĩa", "definition differs")
    case .estimated: pick("ước tính", "estimated")
    case .forecast: pick("dự báo", "forecast")
    case .experimental: pick("thử nghiệm", "experimental")
    case .imputed: pick("suy rộng", "imputed")
    case .notCollected: pick("không thu thập", "not collected")
    case .notApplicable: pick("không áp dụng", "not applicable")
    case .notSignificant: pick("không đáng kể", "not significant")
    case .unknownReason: pick("thiếu, không rõ lý do", "missing, reason unknown")
    case .provisional: pick("sơ bộ", "provisional")
    case .withheld: pick("không công bố", "withheld")
    case .lowReliability: pick("độ tin cậy thấp", "low reliability")
    case .unvalidated: pick("chưa kiểm tra", "unvalidated")
    }
  }

  /// The unit in full, as it stands behind a value or on an axis.
  public func name(_ unit: MeasureUnit) -> String {
    switch unit {
    case .percent: "%"
    case .count: pick("số lượng", "count")
    case .points: pick("điểm", "points")
    case .rank: pick("hạng", "rank")
    case .days: pick("ngày", "days")
    case .billionDong: pick("tỷ đồng", "billion đồng")
    }
  }

  public func name(_ frequency: Frequency) -> String {
    switch frequency {
    case .yearly: pick("hằng năm", "yearly")
    case .halfYearly: pick("6 tháng", "half-yearly")
    case .quarterly: pick("hằng quý", "quarterly")
    case .monthly: pick("hằng tháng", "monthly")
    case .weekly: pick("hằng tuần", "weekly")
    }
  }

  public func name(_ reason: AssessmentReason) -> String {
    switch reason {
    case .baselineFromFirstObservation:
      pick("gốc lấy từ số liệu đầu tiên", "baseline taken from the first observation")
    case .noTarget: pick("chưa có mục tiêu", "no target")
    case .maintainTarget: pick("mục tiêu là giữ vững", "the target is to hold the level")
    case .targetBehindBaseline:
      pick("mục tiêu kém hơn giá trị gốc", "the target lies behind the baseline")
    case .onlyBaseline: pick("mới có giá trị gốc", "only the baseline so far")
    case .growthUndefined: pick("không tính được tăng trưởng", "growth cannot be computed")
    case .notApplicable: pick("không áp dụng", "not applicable")
    }
  }

  public func name(_ level: SatisfactionLevel) -> String {
    switch level {
    case .veryDissatisfied: pick("rất không hài lòng", "very dissatisfied")
    case .dissatisfied: pick("không hài lòng", "dissatisfied")
    case .neutral: pick("bình thường", "neutral")
    case .satisfied: pick("hài lòng", "satisfied")
    case .verySatisfied: pick("rất hài lòng", "very satisfied")
    }
  }
}
