import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// Every theme on every rung, on real screens, cell by cell.
@Suite struct ThemedScreenTests {
  @Test(arguments: BundledThemes.ids, [ColourDepth.eight, .sixteen, .palette, .direct])
  func everyCellCanBeRead(id: String, depth: ColourDepth) throws {
    let contrast = CellContrast(try BundledThemes.library.theme(id), depth)
    for (name, frame) in ThemedScreens.frames(contrast.resolved) {
      #expect(contrast.faults(in: frame) == [], "\(name)")
    }
  }

  /// Whatever its palette was made for.
  @Test(arguments: HandWrittenSchemes.ids, [ColourDepth.eight, .sixteen, .palette, .direct])
  func aSchemeAsItIsCanBeRead(id: String, depth: ColourDepth) throws {
    let theme = try HandWrittenSchemes.library.theme(id)
    #expect(!theme.repairs.isEmpty)
    let contrast = CellContrast(theme, depth)
    for (name, frame) in ThemedScreens.frames(contrast.resolved) {
      #expect(contrast.faults(in: frame) == [], "\(name)")
    }
  }

  @Test(arguments: BundledThemes.ids)
  func withoutColoursNoCellNamesOne(id: String) throws {
    let theme = try BundledThemes.library.theme(id).resolved(for: .mono)
    for (name, frame) in ThemedScreens.frames(theme) {
      let isPlain = frame.cells.allSatisfy {
        $0.style.foreground == .terminalDefault && $0.style.background == .terminalDefault
      }
      #expect(isPlain, "\(name)")
    }
  }

  @Test func theScreensShowNearlyEveryRole() {
    let theme = Theme.builtIn.resolved(for: .direct)
    let styles = Set(
      ThemedScreens.frames(theme).flatMap { $0.frame.cells.map(\.style.foreground) })
    let unseen = Role.allCases.filter { role in
      ![theme[role], theme.selected(role), theme.boxed(role)].contains {
        styles.contains($0.foreground)
      }
    }
    #expect(unseen == [])
  }

  @Test func aColourThatFadesIsFound() {
    var theme = Theme.builtIn
    theme.paints[.dim] = Paint(RGB(0x30363f))
    let faded = theme.resolved(for: .direct)
    let contrast = CellContrast(theme, .direct)
    let faults = ThemedScreens.states.flatMap { _, state in
      contrast.faults(
        in: render(state, theme: faded, level: .braille, size: ThemedScreens.size))
    }
    #expect(!faults.isEmpty)
  }
}
