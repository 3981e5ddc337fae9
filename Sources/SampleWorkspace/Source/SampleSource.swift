public import Foundation

/// The three files with the facts: catalogue, agencies, published values.
public struct SampleSource: Sendable {
  var catalogue: Catalogue
  var register: AgencyRegister
  public var published: [PublishedRow]

  /// Reads the contents of `catalogue.json`, `agencies.json` and `published.csv`.
  public init(catalogue: Data, agencies: Data, published: Data) throws {
    self.catalogue = try JSONDecoder().decode(Catalogue.self, from: catalogue)
    register = try JSONDecoder().decode(AgencyRegister.self, from: agencies)
    self.published = try PublishedRow.table(String(decoding: published, as: UTF8.self))
  }

  /// Reads the files of those names in a folder.
  public init(directory: URL) throws {
    func contents(_ name: String) throws -> Data {
      try Data(contentsOf: directory.appendingPathComponent(name))
    }
    try self.init(
      catalogue: contents("catalogue.json"), agencies: contents("agencies.json"),
      published: contents("published.csv"))
  }
}
