import Foundation
import ReformModel

/// The facts the sample is made of, as the source files give them.
struct Catalogue: Decodable {
  struct Area: Decodable {
    let id: Int
    let name: Text
    let indicators: [Measure]
    let tasks: [Work]
  }

  struct Measure: Decodable {
    let code: String
    let name: Text
    let unit: String
    let direction: String
    let period: String
    let formula: Formula?
    let baseline: Start
    let targets: [String: Decimal?]
    let source: String
    let lead: Text
    let contents: [Int]
  }

  struct Formula: Decodable {
    let numerator: Text
    let denominator: Text
  }

  struct Start: Decodable {
    let year: Int
    let value: Decimal?
  }

  struct Work: Decodable {
    let code: String
    let name: Text
    let lead: Text
    let coordinators: [Text]
    let product: Text
    let deadline: String
    let recurrence: String?
    let indicators: [String]
    let contents: [Int]
    let source: String
  }

  struct Text: Decodable {
    let vi: String
    let en: String

    var localized: LocalizedText { LocalizedText(vi: vi, en: en) }
  }

  let areas: [Area]
}
