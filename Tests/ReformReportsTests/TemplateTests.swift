import ReformModel
import Testing

@testable import ReformReports

/// Templates: those that come with the program, and those that people made of them.
@Suite struct TemplateTests {
  private static let hostile = "<b>&\"'|*`[x](y)\n# \u{1B}[31m\u{202E}{{head}}"

  private func fault(_ text: String) -> TemplateFault? {
    do throws(TemplateFault) {
      let template = try ReportTemplate(text, named: "mine.mustache", .bulletin, .md)
      _ = try template.document(["title": "t", "groups": []])
      return nil
    } catch {
      return error
    }
  }

  private func filled(_ text: String, _ values: TemplateValue, _ format: ReportFormat = .md) throws
    -> String
  {
    try ReportTemplate(text, named: "mine.mustache", .bulletin, format).document(values)
  }

  @Test(arguments: ReportTemplate.Kind.allCases, ReportFormat.allCases)
  func whatComesWithTheProgramIsReadAndSaysItsNamesAtItsHead(
    _ kind: ReportTemplate.Kind, _ format: ReportFormat
  ) throws {
    _ = try ReportTemplate(kind, format)
    let text = ReportTemplate.shipped(kind, format)
    let head = text.prefix { $0 != "}" }
    #expect(head.hasPrefix("{{!"))
    for name in TemplateTags(text).names.subtracting(["words"]) {
      let isWord = TemplateTags(text).tags.contains { $0.name == "words.\(name)" }
      #expect(isWord || head.contains(name), "\(name) is not explained")
    }
  }

  @Test func theSameNamesAreInBothFormats() {
    for kind in ReportTemplate.Kind.allCases {
      let heads = ReportFormat.allCases.map { format in
        ReportTemplate.shipped(kind, format).split(separator: "\n").prefix { $0 != "}}" }
          .dropFirst(3)
      }
      #expect(heads[0] == heads[1])
    }
  }

  @Test func aTextIsEscapedForItsFormatHoweverItIsAskedFor() throws {
    for tag in ["{{title}}", "{{{title}}}", "{{&title}}", "{{#groups}}{{title}}{{/groups}}"] {
      let values: TemplateValue = [
        "title": .text(Self.hostile), "groups": [["name": "g"]],
      ]
      #expect(try filled(tag, values, .html) == HTMLText.escaped(Self.hostile) + "", "\(tag)")
      #expect(try filled(tag, values, .md) == MarkdownText.escaped(Self.hostile), "\(tag)")
    }
  }

  @Test func aSectionOfATextIsShownOnlyWhereTheTextIsNotEmpty() throws {
    let text = "{{#title}}[{{title}}]{{/title}}{{^title}}none{{/title}}"
    #expect(try filled(text, ["title": "a"]) == "[a]")
    #expect(try filled(text, ["title": ""]) == "none")
  }

  @Test func linesOfSectionsLeaveNoBlankLines() throws {
    let text = "a\n{{#groups}}\n- {{name}}\n{{/groups}}\nb\n"
    #expect(try filled(text, ["groups": [["name": "1"], ["name": "2"]]]) == "a\n- 1\n- 2\nb\n")
  }

  @Test(arguments: [
    ("{{title}}\n{{#groups}}\n{{name}}\n", 2, TemplateFault.Problem.sectionNotClosed),
    ("a\n{{#groups}}{{/group}}\n", 2, .sectionNotClosed),
    ("{{title}}\nb {{titl e\n}\n", 2, .badTag), ("a\nb\n{{title", 3, .badTag),
    ("a\n\n{{> other}}\n", 3, .otherFile),
    ("{{title}}\n{{#groups}}{{nmae}}{{/groups}}", 2, .unknownName("nmae")),
    ("{{! a\n comment }}\n{{wrods.rank}}", 3, .unknownName("wrods")),
    ("{{words.rnak}}", 1, .unknownName("rnak")),
  ])
  func whatIsWrongIsSaidWithFileAndLine(
    text: String, line: Int, problem: TemplateFault.Problem
  ) {
    #expect(fault(text) == TemplateFault(file: "mine.mustache", line: line, problem: problem))
  }

  @Test func aNameOfRowsThatThisReportHasNoneOfIsKnown() {
    #expect(fault("{{#groups}}{{#missing}}{{reason}}{{/missing}}{{/groups}}") == nil)
  }
}
