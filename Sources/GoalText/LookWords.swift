/// What themes, charts and the overview say.
package struct LookWords: Sendable {
  // Theme files; each problem names where it stands.
  package let themeNotJSON: String
  package let themeWrongFormat: String
  package let themeUnknownRole: @Sendable (String) -> String
  package let themeBadStyle: @Sendable (String) -> String
  package let themeSameID: @Sendable (String) -> String

  // A goal's year.
  package let light: String
  package let reports: String
  package let checkpoints: String
  /// In at most two columns.
  package let shortMonth: @Sendable (Int) -> String

  /// The goals of view 4 that are no headline rows.
  package let counts: String

  // The overview.
  package let everything: String
  /// Of how many goals a report is owed.
  package let owed: @Sendable (Int) -> String
  /// Where the selection stands in a list.
  package let place: @Sendable (Int, Int) -> String
}

extension LookWords {
  static let zh = LookWords(
    themeNotJSON: "不是 JSON，仍用原来的主题", themeWrongFormat: "不是主题文件：要有 format、id、title 和 roles",
    themeUnknownRole: { "没有“\($0)”这个角色，略去" },
    themeBadStyle: { "“\($0)”的样式不对，略去：fg、bg 为 0 至 255，few 中为 0 至 15" },
    themeSameID: { "主题“\($0)”已有同名的，略去" },
    light: "灯", reports: "报", checkpoints: "节点", shortMonth: { String($0) }, counts: "数量指标",
    everything: "全部目标",
    owed: { "欠报（\($0)）" }, place: { "\($0)/\($1)" })
}

extension LookWords {
  static let en = LookWords(
    themeNotJSON: "is no JSON; the theme stays as it was",
    themeWrongFormat: "is no theme: it needs format, id, title and roles",
    themeUnknownRole: { "“\($0)” is no role; left out" },
    themeBadStyle: {
      "the style of “\($0)” will not do; left out: fg and bg are 0 to 255, within few 0 to 15"
    },
    themeSameID: { "there is a theme “\($0)” already; left out" },
    light: "light", reports: "reports", checkpoints: "due",
    shortMonth: { String("JFMAMJJASOND".dropFirst($0 - 1).prefix(1)) },
    counts: "Counts and rates", everything: "All goals", owed: { "Owed (\($0))" }, place: { "\($0)/\($1)" })
}
