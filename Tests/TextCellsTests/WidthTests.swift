import Foundation
import Testing

@testable import TextCells

struct WidthTests {
  @Test(arguments: [
    ("a", 1), (" ", 1), ("督", 2), ("，", 2), ("Ａ", 2), ("ｱ", 1), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0),
    ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("☝🏽", 2), ("👨‍👩‍👧‍👦", 2), ("❤", 1), ("❤️", 2),
    ("1️⃣", 2), ("1", 1), ("🇨🇳", 2), ("🇨", 1), ("●", 1), ("…", 1), ("“", 1), ("\u{AD}", 1), ("か\u{3099}", 2),
    ("\u{1B}", 0), ("", 0), ("𠀀", 2), ("नि", 2), ("क्षि", 3),
    ("督办 duban：40 条", 17),
  ])
  func `columns of a text`(text: String, columns: Int) {
    #expect(Width.columns(of: text) == columns)
  }

  @Test(arguments: [("●", 2), ("…", 2), ("“", 2), ("│", 2), ("α", 2), ("a", 1), ("é", 2), ("督", 2), ("‹", 1)])
  func `columns where ambiguous signs are wide`(text: String, columns: Int) {
    #expect(Width.columns(of: text, ambiguousWide: true) == columns)
  }

  @Test func `a text is as wide as its clusters together`() {
    var generator = SeededGenerator(1)
    for _ in 0..<2000 {
      let text = Generated.text(&generator)
      #expect(
        Width.columns(of: text) == text.reduce(0) { $0 + Width.columns(of: $1) }, "\(text.debugDescription)")
    }
  }

  @Test func `plain code points are measured by rule as by table`() {
    var generator = SeededGenerator(2)
    let plain = (UInt32(0)...0x10FFFF).filter { Plain.isPlain($0) }
    #expect(plain.count > 20_000)
    #expect(
      plain.filter { code in Unicode.Scalar(code).map { Width.columns(of: $0) } != Plain.columns(of: code) }
        == [])
    for _ in 0..<500 {
      var scalars = String.UnicodeScalarView(
        (0..<9).compactMap { _ in plain.randomElement(using: &generator).flatMap(Unicode.Scalar.init) })
      let text = String(scalars)
      #expect(Plain.columns(of: text) == scalars.reduce(0) { $0 + Width.columns(of: $1) }, "\(text)")
      scalars.append("\u{1F600}")
      #expect(Plain.columns(of: String(scalars)) == nil && Plain.columns(of: text + "\n") == nil)
    }
  }

  @Test(.enabled(if: UnicodeFiles.isPresent, "needs Debian's unicode-data package"))
  func `every code point has the width Unicode gives it`() throws {
    let files = try UnicodeFiles()
    var wrong: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = files.columns(of: value)
      let isAmbiguous = files.eastAsianWidth[value] == "A" && expected == 1
      if Width.columns(of: scalar) != expected || Width.isAmbiguous(scalar) != isAmbiguous {
        wrong.append(String(value, radix: 16))
      }
    }
    #expect(wrong.isEmpty)
  }

  /// Where the C library of Debian 12 and Unicode 15 part: signs its makers count as wide since they are drawn so.
  static let knownDifferences: [(range: ClosedRange<UInt32>, ours: Int, theirs: Int32)] = [
    (0x3248...0x324F, 1, 2),  // circled numbers on black squares: ambiguous in Unicode 15
    (0x4DC0...0x4DFF, 1, 2),  // hexagrams: wide from Unicode 16 on
  ]

  @Test func `every code point is as wide as the C library says, but for known differences`() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    defer { freelocale(locale) }
    let before = uselocale(locale)
    defer { uselocale(before) }
    // The C headers Swift sees leave wcwidth out, the library has it.
    let library = try #require(dlopen("libc.so.6", RTLD_NOW))
    let symbol = try #require(dlsym(library, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
    var wrong: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), isKnownToTheLibrary(scalar) else { continue }
      let theirs = wcwidth(wchar_t(value))
      if Self.knownDifferences.contains(where: { $0.range.contains(value) && $0.theirs == theirs }) {
        continue
      }
      if Width.columns(of: scalar) != Int(theirs) { wrong.append("\(String(value, radix: 16)): \(theirs)") }
    }
    #expect(wrong.isEmpty)
  }

  /// The library knows Unicode 14 and has no width for controls and separators.
  private func isKnownToTheLibrary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned: return false
    default: return scalar.properties.age.map { $0.major <= 14 } ?? false
    }
  }
}

/// Unicode's own files, as far as they bear on width.
struct UnicodeFiles {
  static let folder = "/usr/share/unicode/"
  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder + "EastAsianWidth.txt") }

  private(set) var eastAsianWidth: [UInt32: Substring] = [:]
  private var category: [UInt32: Substring] = [:]

  init() throws {
    for (range, value) in try Self.fields("EastAsianWidth.txt").map({ (Self.range($0[0]), $0[1]) }) {
      for code in range { eastAsianWidth[code] = value }
    }
    var first: UInt32 = 0
    for fields in try Self.fields("UnicodeData.txt") {
      let code = Self.range(fields[0]).lowerBound
      if fields[1].hasSuffix("First>") { first = code }
      for code in (fields[1].hasSuffix("Last>") ? first : code)...code { category[code] = fields[2] }
    }
  }

  /// Soft hyphen and the Arabic, Syriac and Kaithi signs that stand before a number: formats that show.
  static let shownFormats: Set<UInt32> = [
    0xAD, 0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD,
  ]

  func columns(of code: UInt32) -> Int {
    let isJamo = (0x1160...0x11FF).contains(code) || (0xD7B0...0xD7FF).contains(code)
    switch category[code] {
    case "Cc", "Zl", "Zp", "Mn", "Me": return 0
    case "Cf": return Self.shownFormats.contains(code) ? 1 : 0
    default: return isJamo ? 0 : eastAsianWidth[code] == "W" || eastAsianWidth[code] == "F" ? 2 : 1
    }
  }

  private static func fields(_ name: String) throws -> [[Substring]] {
    try String(contentsOfFile: folder + name, encoding: .utf8).utf8.split(separator: UInt8(ascii: "\n"))
      .compactMap { line in
        let content = line.prefix { $0 != UInt8(ascii: "#") }
        let fields = content.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        return fields.count < 2
          ? nil : fields.map { Substring($0).trimmingPrefix(while: { $0 == " " }).trimmed }
      }
  }

  private static func range(_ field: Substring) -> ClosedRange<UInt32> {
    let bounds = field.split(separator: ".").map { UInt32($0, radix: 16) ?? 0 }
    return bounds[0]...bounds[bounds.count - 1]
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    lastIndex { $0 != " " }.map { self[...$0] } ?? ""
  }
}
