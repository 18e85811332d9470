package import GoalCore

/// What a filter can ask for.
package enum FilterFacet: String, CaseIterable, Sendable {
  case area, item, zone, kind, light, unit, owed, text
}

/// The words of the filter and the order, and what the prompts for them say.
package struct FilterWords: Sendable {
  /// The names a facet is typed by, the one to show first.
  let names: @Sendable (FilterFacet) -> [String]
  /// What a facet is about, for the list of them.
  package let about: @Sendable (FilterFacet) -> String
  /// Goals nobody leads.
  package let noUnit: String
  package let column: @Sendable (GoalOrder.Column) -> String
  /// Which way the column runs: the first word for the usual one.
  package let direction: @Sendable (GoalOrder.Column) -> (String, String)
  package let filtered, ordered: String
  /// How many goals are let through, of how many.
  package let count: @Sendable (Int, Int) -> String
  package let nothing: String
  package let done, clear: String
  package let keys: String
  package let cleared: String
  /// A name or value that is none, and what is allowed.
  let unknown: @Sendable (String, String, [String]) -> String
  let unknownFacet: @Sendable (String, [String]) -> String
  let empty: @Sendable (String, [String]) -> String
  package let ledgerHasNoOrder: String

  package func name(_ facet: FilterFacet) -> String { names(facet).first ?? facet.rawValue }

  static let zh = FilterWords(
    names: { facet in
      switch facet {
      case .area: ["领域", "方面"]
      case .item: ["事项"]
      case .zone: ["功能区"]
      case .kind: ["类型"]
      case .light: ["亮灯", "灯"]
      case .unit: ["单位", "牵头"]
      case .owed: ["欠报"]
      case .text: ["文字", "查找"]
      }
    },
    about: { facet in
      switch facet {
      case .area: "五个方面的一个，或主要预期目标"
      case .item: "十六项的一项"
      case .zone: "五大功能区的一个"
      case .kind: "数量、节点、增速、持续推进……"
      case .light: "可写几个：滞后,严重滞后"
      case .unit: "牵头单位，或未分工"
      case .owed: "欠报送的"
      case .text: "名称、编号、要求、单位、责任人里有的字；直接写也行"
      }
    },
    noUnit: "未分工",
    column: { column in
      switch column {
      case .plan: "计划顺序"
      case .light: "亮灯"
      case .gap: "差距"
      case .share: "完成率"
      case .owed: "欠报"
      case .due: "时限"
      case .report: "最近报送"
      case .actual: "实际"
      case .target: "目标"
      case .lead: "牵头单位"
      case .person: "责任人"
      case .kind: "类型"
      case .title: "名称"
      }
    },
    direction: { column in
      switch column {
      case .plan: ("顺序", "倒序")
      case .light: ("差的在前", "好的在前")
      case .gap: ("落后多的在前", "落后少的在前")
      case .share: ("低的在前", "高的在前")
      case .owed: ("多的在前", "少的在前")
      case .due: ("早的在前", "晚的在前")
      case .report: ("久未报的在前", "新报的在前")
      case .actual, .target: ("大的在前", "小的在前")
      case .lead, .person, .kind, .title: ("顺序", "倒序")
      }
    },
    filtered: "筛选", ordered: "排序", count: { "\($0)/\($1)项" }, nothing: "没有符合筛选的目标 · Esc 取消筛选，f 修改",
    done: "完成", clear: "全部取消",
    keys: "↑↓ 选，Enter 选定；也可直接打字，空格表示并且 · Enter 完成 · Esc 还原",
    cleared: "已取消筛选", unknown: { "\($0)没有“\($1)”，可填：\($2.joined(separator: "、"))" },
    unknownFacet: { "“\($0)”不是条件，可用：\($1.joined(separator: "、"))" },
    empty: { "请写\($0)，可填：\($1.joined(separator: "、"))" },
    ledgerHasNoOrder: "台账按录入时间排列，新的在前；请在其他视图排序")

  static let en = FilterWords(
    names: { facet in
      switch facet {
      case .unit: ["unit", "lead"]
      case .text: ["text", "find"]
      default: [facet.rawValue]
      }
    },
    about: { facet in
      switch facet {
      case .area: "one of the five areas, or the headline rows"
      case .item: "one of the sixteen items"
      case .zone: "one of the five function zones"
      case .kind: "count, milestone, growth rate, ongoing…"
      case .light: "several will do: behind,farBehind"
      case .unit: "the lead unit, or none"
      case .owed: "goals that owe a report"
      case .text: "words in the title, id, ask, unit or person; may be typed as they are"
      }
    },
    noUnit: "none",
    column: { column in
      switch column {
      case .plan: "the plan's order"
      case .light: "light"
      case .gap: "gap"
      case .share: "share"
      case .owed: "owed"
      case .due: "due"
      case .report: "last report"
      case .actual: "actual"
      case .target: "target"
      case .lead: "lead unit"
      case .person: "person"
      case .kind: "kind"
      case .title: "title"
      }
    },
    direction: { column in
      switch column {
      case .plan: ("forwards", "backwards")
      case .light: ("worst first", "best first")
      case .gap: ("widest first", "smallest first")
      case .share: ("smallest first", "largest first")
      case .owed: ("most first", "fewest first")
      case .due: ("earliest first", "latest first")
      case .report: ("longest silent first", "newest first")
      case .actual, .target: ("largest first", "smallest first")
      case .lead, .person, .kind, .title: ("A to Z", "Z to A")
      }
    },
    filtered: "filter", ordered: "order", count: { "\($0) of \($1)" },
    nothing: "no goal passes the filter · Esc clears it, f changes it", done: "done", clear: "clear all",
    keys: "↑↓ Enter pick; or type, a blank means and · Enter done · Esc puts it back",
    cleared: "filter cleared",
    unknown: { "no \($0) “\($1)”; allowed: \($2.joined(separator: ", "))" },
    unknownFacet: { "“\($0)” is no term; there are: \($1.joined(separator: ", "))" },
    empty: { "which \($0)? \($1.joined(separator: ", "))" },
    ledgerHasNoOrder: "the ledger stands by the time of saving, newest first; order the other views")
}
