/// What is said of a command line that cannot be read.
package struct ParserWords: Sendable {
  /// An argument or option, as its usage spells it.
  package let missing: @Sendable (String) -> String
  /// An option with the value it lacks.
  package let missingValue: @Sendable (String) -> String
  /// An option as typed, and the nearest there is.
  package let unknownOption: @Sendable (String, String?) -> String
  /// The words that are too many, each in quotes.
  package let unexpected: @Sendable (String) -> String
  /// An option that stands alone, and the value it was given.
  package let takesNone: @Sendable (String, String) -> String
  package let help: String
  package let usage: String
  /// The command line that tells more.
  package let see: @Sendable (String) -> String

  package static func of(_ language: Language) -> ParserWords {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  private static let zh = ParserWords(
    missing: { "缺少 \($0)" }, missingValue: { "缺少 \($0) 的值" },
    unknownOption: { "没有选项“\($0)”" + ($1.map { "，是否指 \($0)？" } ?? "") }, unexpected: { "多出\($0)" },
    takesNone: { "\($0) 不带值，却写了“\($1)”" }, help: "说明", usage: "用法", see: { "详见 \($0)" })
  private static let en = ParserWords(
    missing: { "\($0) is missing" }, missingValue: { "\($0) lacks its value" },
    unknownOption: { "no option “\($0)”" + ($1.map { "; did you mean \($0)?" } ?? "") },
    unexpected: { "\($0) is too much" }, takesNone: { "\($0) takes no value, but was given “\($1)”" },
    help: "help", usage: "usage", see: { "more: \($0)" })
}
