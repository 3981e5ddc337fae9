import Testing

/// A text that somebody may have put where a name or a note belongs.
struct HostileText: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String

  var testDescription: String { name }

  init(_ name: String, _ text: String) {
    (self.name, self.text) = (name, text)
  }
}

extension HostileText {
  /// Every kind of mischief, each under its name; none holds glyphs of borders, so that a border on
  /// the screen is ours.
  static let named: [HostileText] =
    sequences + controls + invisible + shapes + markup + formulas + lengths

  private static let esc = "\u{1B}"

  private static func scalars(_ values: UInt32...) -> String {
    String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
  }

  private static func scalars(_ values: ClosedRange<UInt32>) -> String {
    String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
  }

  private static let sequences: [HostileText] = [
    HostileText("colour", "\(esc)[31;1337mđỏ\(esc)[0m"),
    HostileText("clear screen", "\(esc)[H\(esc)[2J\(esc)[3Jtrống"),
    HostileText("cursor", "\(esc)[99;99Hgóc\(esc)[5A\(esc)[6n"),
    HostileText("scroll region", "\(esc)[3;4r\(esc)[20S\(esc)M\(esc)D"),
    HostileText("modes", "\(esc)[?1049l\(esc)[?25l\(esc)[?1003h\(esc)[4h"),
    HostileText("reset", "\(esc)c\(esc)[!p"),
    HostileText("title", "\(esc)]0;chiếm tiêu đề\u{7}"),
    HostileText("clipboard", "\(esc)]52;c;cm0gLXJmIH4=\u{7}"),
    HostileText("link", "\(esc)]8;;http://xau.vn\(esc)\\bấm\(esc)]8;;\(esc)\\"),
    HostileText("palette", "\(esc)]4;0;#ffffff\(esc)\\\(esc)]10;?\(esc)\\"),
    HostileText("notification", "\(esc)]9;4;1;50\u{7}\(esc)]777;notify;a;b\u{7}"),
    HostileText("sixel", "\(esc)P0;1q#0;2;0;0;0~~\(esc)\\"),
    HostileText("status string", "\(esc)P$qm\(esc)\\\(esc)P+q544e\(esc)\\"),
    HostileText("tmux passthrough", "\(esc)Ptmux;\(esc)\(esc)]52;c;YQ==\u{7}\(esc)\\"),
    HostileText("kitty graphics", "\(esc)_Gf=24,s=1,v=1;AAAA\(esc)\\"),
    HostileText("privacy message", "\(esc)^ẩn\(esc)\\\(esc)Xchuỗi\(esc)\\"),
    HostileText("charset", "\(esc)(0lqqk\(esc)(B\u{E}x\u{F}"),
    HostileText("unfinished", "cuối \(esc)["),
    HostileText("unfinished title", "cuối \(esc)]0;"),
    HostileText("lone escape", "cuối \(esc)"),
    HostileText("C1 sequence", "\u{9B}31mđỏ\u{9B}2J"),
    HostileText("C1 title", "\u{9D}0;tiêu đề\u{9C}\u{90}q\u{9C}\u{9F}G\u{9C}"),
    HostileText("all C1", scalars(0x80...0x9F)),
  ]

  private static let controls: [HostileText] = [
    HostileText("backspaces", "QUÁ HẠN\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}ĐẠT"),
    HostileText("return", "Chậm\rĐạt "),
    HostileText("line feeds", "một\nhai\n\nba\n"),
    HostileText("CRLF", "một\r\nhai\r\n"),
    HostileText("tabs", "một\thai\t\tba"),
    HostileText("vertical tab", "một\u{B}hai\u{C}ba"),
    HostileText("NEL and separators", "một\u{85}hai\u{2028}ba\u{2029}bốn"),
    HostileText("NUL", "trước\0sau"),
    HostileText("DEL", "trước\u{7F}\u{7F}sau"),
    HostileText("bell", "chuông\u{7}\u{7}\u{7}"),
    HostileText("all C0", scalars(0...0x1F)),
    HostileText("flow control", "dừng\u{13}chạy\u{11}\u{3}\u{1A}\u{4}"),
  ]

  private static let invisible: [HostileText] = [
    HostileText("right to left", "abc\u{202E}gnat\u{202C}xyz"),
    HostileText("isolates", "\u{2066}a\u{2067}b\u{2068}c\u{2069}d\u{200E}e\u{200F}f\u{61C}g"),
    HostileText("unclosed embedding", "\u{202A}\u{202B}\u{202D}không đóng"),
    HostileText("zero width", "Bắc\u{200B}Ninh\u{200C}\u{200D}\u{2060}\u{FEFF}\u{AD}\u{180E}"),
    HostileText("zero width flood", "a" + String(repeating: "\u{200B}", count: 500) + "b"),
    HostileText("tags", "\u{E0041}\u{E0042}\u{E007F}ẩn"),
    HostileText("fillers", "\u{3164}\u{115F}\u{1160}\u{FFA0}\u{2800}\u{17B4}"),
    HostileText("invisible operators", "\u{2061}\u{2062}\u{2063}\u{206A}\u{206F}\u{FFF9}\u{FFFB}"),
    HostileText("blanks", "\u{A0}\u{1680}\u{2000}\u{2003}\u{202F}\u{205F}\u{3000}"),
    HostileText("private", scalars(0xE000, 0xF8FF, 0xF0000, 0x10FFFD)),
    HostileText("unassigned", "\u{378}\u{E01F0}\u{323AF}"),
    HostileText("noncharacters", scalars(0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFF, 0x10FFFF)),
    HostileText("variation selectors", "a\u{FE0F}b\u{FE0E}c\u{E0100}"),
  ]

  private static let shapes: [HostileText] = [
    HostileText("combining flood", "Z" + String(repeating: "\u{335}\u{301}", count: 1500) + "algo"),
    HostileText("leading mark", "\u{301}\u{323}đầu"),
    HostileText("marks on controls", "\u{1B}\u{301}\n\u{302}\t\u{303}"),
    HostileText("enclosing", "a\u{20DD}b\u{20E3}c\u{489}"),
    HostileText(
      "decomposed",
      "Nguye\u{302}\u{303}n Tie\u{302}\u{301}ng Vie\u{323}\u{302}t đu\u{31B}o\u{31B}\u{300}ng"),
    HostileText("marks in another order", "e\u{302}\u{323}u\u{301}\u{31B}"),
    HostileText("emoji family", "👨\u{200D}👩\u{200D}👧\u{200D}👦 👩🏽\u{200D}🚀"),
    HostileText("emoji", "👍🏽 🏳\u{FE0F}\u{200D}🌈 ❤\u{FE0F} 1\u{FE0F}\u{20E3} ©\u{FE0F} ☎\u{FE0F}"),
    HostileText("flags", "🇻🇳🇻🇳🇻 🏴\u{E0067}\u{E0062}\u{E007F}"),
    HostileText("wide", "北宁省行政改革中文漢字カナ한글"),
    HostileText("half and full width", "ｱｲｳ ＡＢＣ １２３ ￥"),
    HostileText("jamo", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1160}\u{11A8}"),
    HostileText("arabic", "العربية ١٢٣ עברית"),
    HostileText("indic", "क्षत्रिय का ไทยกำ ပြည် \u{BC6}\u{BBE}"),
    HostileText("ligature flood", "﷽﷽﷽ \u{1242B} \u{12031}"),
    HostileText("looks like ours", "● ○ ◐ ▲ ▼ ✔ ✖ … › · – █ ⣿ ◌ ␛"),
  ]

  private static let markup: [HostileText] = [
    HostileText("script", "<script>alert('x')</script>"),
    HostileText("closing tags", "</text></tspan></svg></pre></td></title><img src=x onerror=y>"),
    HostileText("entities", "&amp;lt; &#27;[31m &nbsp &"),
    HostileText(
      "marks on markup", "<\u{301}b>\u{301} &\u{301}amp; \"\u{301} '\u{301} <\u{338} >\u{338}"),
    HostileText("attribute", "\" onload=\"alert(1)\" x='"),
    HostileText("CDATA", "]]><![CDATA[ --><!-- <?xml ?>"),
    HostileText("markdown", "| cột | `mã` | [a](javascript:x) ![b](y) # * _ ~~"),
    HostileText("marks on markdown", "|\u{301} `\u{301} [\u{301}a]\u{301}(x) *\u{301}"),
    HostileText("JSON", "\", \"ẩn\": {\"a\": [1, 2]} // \\u0000 \\"),
    HostileText("format", "%n%s%08x {0} \\(x) $(id) `id` ${HOME}"),
    HostileText("key script", "<C-s><Esc>q<Paste:x"),
    HostileText("options", "--workspace=/ -o /etc/passwd --"),
    HostileText("path", "../../../etc/passwd\0.json"),
  ]

  private static let formulas: [HostileText] = [
    HostileText("formula", "=HYPERLINK(\"http://xau.vn\",\"bấm\")"),
    HostileText("formula with apostrophe", "'=1+1"), HostileText("apostrophes", "''+84"),
    HostileText("plus", "+84 222"), HostileText("minus", "-5"), HostileText("at", "@SUM(A1)"),
    HostileText("tab formula", "\t=1+1"), HostileText("return formula", "\r=1+1"),
    HostileText("mark formula", "=\u{301}1"), HostileText("quotes", "\"\"a\"b"),
    HostileText("marks on quotes", "a\"\u{301};b,c\"\u{301}"),
    HostileText("separators", "a;b,c\"d\ne"), HostileText("BOM", "\u{FEFF}=1"),
    HostileText("apostrophe", "'"), HostileText("ambiguous number", "1.234"),
  ]

  private static let lengths: [HostileText] = [
    HostileText("4,000 letters", String(repeating: "Ề", count: 4000)),
    HostileText("4,000 wide", String(repeating: "寧", count: 4000)),
    HostileText("4,000 blanks", String(repeating: " ", count: 4000)),
    HostileText("4,000 escapes", String(repeating: "\u{1B}", count: 4000)),
    HostileText("4,000 marks", String(repeating: "\u{301}", count: 4000)),
    HostileText("many words", String(repeating: "từ ", count: 1333)),
    HostileText("blank", " "),
    HostileText("one wide", "寧"),
  ]
}
