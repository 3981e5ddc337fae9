@testable import DashboardViews

/// How people without one kind of cone see a colour: the matrices of G. Machado, M. Oliveira and
/// L. Fernandes (2009) at full severity, on linear light.
enum ColourVision: CaseIterable {
  case full, protanopia, deuteranopia, tritanopia

  func seen(_ colour: RGB) -> OKLab {
    let (r, g, b) = colour.linear
    let rows = matrix.map { $0[0] * r + $0[1] * g + $0[2] * b }.map { max(0, min(1, $0)) }
    return OKLab(linear: (rows[0], rows[1], rows[2]))
  }

  private var matrix: [[Double]] {
    switch self {
    case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}
