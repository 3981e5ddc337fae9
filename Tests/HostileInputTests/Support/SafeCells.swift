import Foundation
import TerminalInterface

/// What may stand in a cell of a screen.
enum SafeCells {
  /// What is wrong with the cells of a frame, one sentence each.
  static func faults(of frame: Frame) -> [String] {
    (0..<frame.size.rows).flatMap { row in
      let cells = Array(frame.row(row))
      return cells.indices.compactMap { column in
        fault(of: cells, at: column).map { "row \(row), column \(column): \($0)" }
      }
    }
  }

  private static func fault(of cells: [Cell], at column: Int) -> String? {
    let cell = cells[column]
    switch cell.width {
    case 0:
      let isSecondHalf = column > 0 && cells[column - 1].width == 2
      return cell.glyph.isEmpty && isSecondHalf ? nil : "half of nothing"
    case 1, 2:
      if cell.width == 2 {
        guard column + 1 < cells.count, cells[column + 1].width == 0 else { return "half a glyph" }
      }
      if cell.glyph.count != 1 { return "\(cell.glyph.count) graphemes" }
      if cell.glyph.displayWidth != Int(cell.width) { return "another width than it says" }
      return fault(of: cell.glyph)
    default: return "width \(cell.width)"
    }
  }

  /// Why a text may not reach a terminal; nil where it may.
  static func fault(of text: String) -> String? {
    var marks = 0
    for scalar in text.unicodeScalars {
      let category = scalar.properties.generalCategory
      switch category {
      case .control, .format, .privateUse, .unassigned, .surrogate, .lineSeparator,
        .paragraphSeparator:
        return "U+\(String(scalar.value, radix: 16)), \(category)"
      case .nonspacingMark, .enclosingMark: marks += 1
      default: marks = 0
      }
      if scalar.properties.isBidiControl { return "bidi control" }
      if marks > 3 { return "\(marks) marks on one base" }
    }
    let composed = text.precomposedStringWithCanonicalMapping
    return composed.unicodeScalars.elementsEqual(text.unicodeScalars) ? nil : "not composed"
  }
}
