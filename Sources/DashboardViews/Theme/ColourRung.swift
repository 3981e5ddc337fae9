import TerminalInterface

/// The colours of one depth, and which of them comes nearest to a wanted one.
struct ColourRung {
  /// The numbers of the palette a theme may use; none in direct colour.
  private let candidates: [Candidate]
  private let isDirect: Bool
  private let isCoarse: Bool

  private struct Candidate {
    var index: UInt8
    var lab: OKLab
    var luminance: Double
  }

  init(_ depth: ColourDepth) {
    isDirect = depth == .direct
    isCoarse = depth <= .sixteen
    candidates = ColourRung.indices(depth).map {
      let rgb = RGB(XtermPalette.code(UInt8($0)))
      return Candidate(index: UInt8($0), lab: OKLab(rgb), luminance: rgb.relativeLuminance)
    }
  }

  /// The nearest colour that stands out enough from all the backgrounds given, with how far it is
  /// from the wanted one; nil where none does.
  func nearest(to wanted: RGB, on backgrounds: [RGB] = [], ratio: Double = 1)
    -> (colour: Colour, distance: Double)?
  {
    if isDirect {
      return (.rgb(red: wanted.red, green: wanted.green, blue: wanted.blue), 0)
    }
    let lab = OKLab(wanted)
    let behind = backgrounds.map(\.relativeLuminance)
    var best: (colour: Colour, distance: Double)?
    for candidate in candidates {
      let distance = isCoarse ? lab.kinship(to: candidate.lab) : lab.distance(to: candidate.lab)
      guard distance < best?.distance ?? .infinity,
        behind.allSatisfy({ RGB.contrast(candidate.luminance, $0) >= ratio })
      else { continue }
      best = (.indexed(candidate.index), distance)
    }
    return best
  }

  private static func indices(_ depth: ColourDepth) -> Range<Int> {
    switch depth {
    case .mono, .direct: 0..<0
    case .eight: 0..<8
    case .sixteen: 0..<16
    // The first sixteen are the user's own and may be anything.
    case .palette: 16..<256
    }
  }
}
