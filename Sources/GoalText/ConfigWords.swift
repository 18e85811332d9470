/// What is said of `config.json`, beside the words that commands share.
package struct ConfigWords: Sendable {
  /// The name that two units bear.
  package let unitTwice: @Sendable (String) -> String
  /// The member that is not there.
  package let missing: @Sendable (String) -> String
  /// A theme that there is not, and those there are.
  package let noTheme: @Sendable (String, [String]) -> String

  package static func of(_ language: Language) -> ConfigWords {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  private static let zh = ConfigWords(
    unitTwice: { "单位名称“\($0)”出现两次" }, missing: { "缺少 \($0)" },
    noTheme: { "没有主题“\($0)”；可填 \($1.joined(separator: "、"))" })
  private static let en = ConfigWords(
    unitTwice: { "the unit name “\($0)” stands twice" }, missing: { "\($0) is missing" },
    noTheme: { "there is no theme “\($0)”; allowed: \($1.joined(separator: ", "))" })
}
