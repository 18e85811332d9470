package import GoalCore

/// Finds a value of a fixed list by what people type: its id, its name in either language, or another usual word;
/// blanks, hyphens and case do not matter.
package enum TypedWord {
  package static func find<Value>(
    _ typed: String, among values: [Value], id: (Value) -> String, name: (Words, Value) -> String,
    also: (Value) -> [String] = { _ in [] }
  ) -> Value? {
    let wanted = folded(typed)
    return values.first { value in
      let names = [id(value), name(.zh, value), name(.en, value)] + also(value)
      return names.contains { folded($0) == wanted }
    }
  }

  package static func folded(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
  }

  package static func stage(_ typed: String) -> Stage? {
    find(typed, among: Stage.allCases) {
      $0.rawValue
    } name: {
      $0.kinds.stage($1)
    } also: {
      others($0)
    }
  }

  package static func assessment(_ typed: String) -> Assessment? {
    find(typed, among: Assessment.allCases) {
      $0.rawValue
    } name: {
      $0.kinds.assessment($1)
    } also: {
      others($0)
    }
  }

  package static func rhythm(_ typed: String) -> Rhythm? {
    find(typed, among: Rhythm.allCases) {
      $0.rawValue
    } name: {
      $0.kinds.rhythm($1)
    } also: {
      others($0)
    }
  }

  /// Other words staff use for a stage.
  package static func others(_ stage: Stage) -> [String] {
    switch stage {
    case .notStarted: ["未开始", "未开工", "尚未启动"]
    case .preparing: ["筹备", "前期"]
    case .underway: ["推进中", "实施中", "在建", "已启动", "underway", "in progress"]
    case .reached: ["完成", "已完工", "已竣工", "done"]
    }
  }

  /// Other words staff use for an assessment, the colours of lights among them.
  package static func others(_ assessment: Assessment) -> [String] {
    switch assessment {
    case .onPace: ["正常推进", "按计划推进", "绿", "绿灯", "green"]
    case .behind: ["偏慢", "较慢", "黄", "黄灯", "yellow"]
    case .farBehind: ["红", "红灯", "red"]
    }
  }

  /// 每月, 月, monthly and the like.
  package static func others(_ rhythm: Rhythm) -> [String] {
    switch rhythm {
    case .week: ["每周", "周", "周报", "weekly"]
    case .month: ["每月", "月", "月报", "monthly"]
    case .quarter: ["每季", "季", "季报", "每季度", "季度", "quarterly"]
    }
  }
}
