@testable import DashboardViews

/// Two base16 schemes made up for tests, one in each of the two forms files have.
enum HandWrittenSchemes {
  /// The older form: everything at the top, colours without `#`.
  static let night = """
    scheme: "Night forest"
    author: "A tester"
    base00: "10201a"
    base01: "1a2d25"
    base02: "2a4338"
    base03: "45655a"
    base04: "6f8f83"
    base05: "c3d6cd"
    base06: "dfece6"
    base07: "f5fbf8"
    base08: "c2554a"
    base09: "c98a3c"
    base0A: "c9b84a"
    base0B: "63b06a"
    base0C: "4fb3a8"
    base0D: "5a9fd4"
    base0E: "a98bd0"
    base0F: "8a6a52"

    """

  /// The newer form: a palette of its own, with `#`, on a light ground.
  static let paper = """
    system: "base16"
    name: "Paper"
    author: "A tester"
    variant: "light"
    palette:
      base00: "#fbf7ee"
      base01: "#f0e9da"
      base02: "#ddd3be"
      base03: "#b0a48c"
      base04: "#8a7f6a"
      base05: "#4a4438"
      base06: "#332e25"
      base07: "#1d1a14"
      base08: "#c0483a"
      base09: "#cc7a29"
      base0A: "#c9a227"
      base0B: "#5f8f3a"
      base0C: "#3d8f87"
      base0D: "#3a78b0"
      base0E: "#8a5aa8"
      base0F: "#8a5a3a"

    """

  static let library = ThemeLibrary([.memory(["night": night, "paper": paper])])
  static let ids = ["night", "paper"]
}
