package import GoalCore

/// The names of kinds, stages, assessments, rhythms and classes of asks.
package struct KindWords: Sendable {
  package let kind: @Sendable (Kind) -> String
  package let stage: @Sendable (Stage) -> String
  package let assessment: @Sendable (Assessment) -> String
  package let rhythm: @Sendable (Rhythm) -> String
  package let askClass: @Sendable (Ask.Class) -> String
  package let finding: @Sendable (Inspection.Finding) -> String

  static let zh = KindWords(
    kind: { kind in
      switch kind {
      case .count: "数量"
      case .milestone: "节点"
      case .growth: "增速"
      case .floor: "不低于"
      case .ceiling: "不高于"
      case .delegated: "待下达指标"
      case .ongoing: "持续推进"
      }
    },
    stage: { stage in
      switch stage {
      case .notStarted: "未启动"
      case .preparing: "筹备中"
      case .underway: "进行中"
      case .reached: "已完成"
      }
    },
    assessment: { assessment in
      switch assessment {
      case .onPace: "正常"
      case .behind: "滞后"
      case .farBehind: "严重滞后"
      }
    },
    rhythm: { rhythm in
      switch rhythm {
      case .week: "每周报送"
      case .month: "每月报送"
      case .quarter: "每季报送"
      }
    },
    askClass: { ask in
      switch ask {
      case .start: "启动"
      case .open: "开通"
      case .issue: "出台"
      case .establish: "成立"
      case .draft: "编制"
      case .complete: "完成"
      case .hold: "举办"
      case .implement: "实施"
      case .advance: "推进"
      }
    },
    finding: { $0 == .agrees ? "相符" : "不符" })

  static let en = KindWords(
    kind: { kind in
      switch kind {
      case .count: "count"
      case .milestone: "milestone"
      case .growth: "growth rate"
      case .floor: "at least"
      case .ceiling: "at most"
      case .delegated: "set by the city"
      case .ongoing: "ongoing"
      }
    },
    stage: { stage in
      switch stage {
      case .notStarted: "not started"
      case .preparing: "preparing"
      case .underway: "under way"
      case .reached: "reached"
      }
    },
    assessment: { assessment in
      switch assessment {
      case .onPace: "on pace"
      case .behind: "behind"
      case .farBehind: "far behind"
      }
    },
    rhythm: { rhythm in
      switch rhythm {
      case .week: "weekly reports"
      case .month: "monthly reports"
      case .quarter: "quarterly reports"
      }
    },
    askClass: { $0.rawValue },
    finding: { $0 == .agrees ? "agrees" : "differs" })
}
