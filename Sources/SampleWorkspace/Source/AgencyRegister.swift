/// The agencies as the source file lists them.
struct AgencyRegister: Decodable {
  struct Entry: Decodable {
    let id: String
    let level: String
    let code: String?
    let names: [Name]
    let parent: String?
    let from: String?
    let until: String?
    let successors: [String]?
  }

  struct Name: Decodable {
    let vi: String
    let en: String
    let short: String
    let from: String?
    let until: String?
  }

  let agencies: [Entry]
}
