/// Where the package lies, found from this file.
enum Repository {
  static let path = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    .joined(separator: "/")
  static let sample = path + "/SampleData/bac-ninh"
  static let themes = path + "/Themes"
}
