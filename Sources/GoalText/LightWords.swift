package import GoalCore

/// The names of the lights, for plans that do not name them, and the rule of each.
package struct LightWords: Sendable {
  /// The word of a light when the plan has none.
  let word: @Sendable (Light) -> String
  /// The legend's rule; takes the plan's thresholds.
  let rule: @Sendable (Light, LightTable) -> String

  static let zh = LightWords(
    word: { light in
      switch light {
      case .farBehind: "严重滞后"
      case .noReport: "未报"
      case .behind: "滞后"
      case .pending: "待下达"
      case .onPace: "正常"
      case .reached: "完成"
      case .closed: "销号"
      }
    },
    rule: { light, table in
      switch light {
      case .farBehind: "落后超过\(table.farBehind)个百分点，差幅超过\(table.shortfall)%，欠报两期以上，或到期未完成"
      case .noReport: "没有可据以判断的数"
      case .behind: "落后\(table.behind)至\(table.farBehind)个百分点，差幅在\(table.shortfall)%以内，或欠报一期"
      case .pending: "指标尚未下达"
      case .onPace: "落后不到\(table.behind)个百分点，报送不欠"
      case .reached: "达到目标"
      case .closed: "已销号"
      }
    })

  static let en = LightWords(
    word: { light in
      switch light {
      case .farBehind: "far behind"
      case .noReport: "no report"
      case .behind: "behind"
      case .pending: "target pending"
      case .onPace: "on pace"
      case .reached: "reached"
      case .closed: "closed out"
      }
    },
    rule: { light, table in
      switch light {
      case .farBehind:
        "over \(table.farBehind) points behind, a rate over \(table.shortfall)% off, "
          + "two or more reports owed, or due and unmet"
      case .noReport: "no figure to judge by"
      case .behind:
        "\(table.behind) to \(table.farBehind) points behind, a rate within \(table.shortfall)%, "
          + "or one report owed"
      case .pending: "the target is not set yet"
      case .onPace: "less than \(table.behind) points behind, no report owed"
      case .reached: "the target is met"
      case .closed: "closed out with evidence"
      }
    })
}

extension Words {
  /// The light's word, as the plan names it.
  package func word(_ light: Light, _ plan: Plan) -> String {
    guard let place = plan.lights.place(of: light) else { return lights.word(light) }
    return plan.lights.legend[place].word.in(language)
  }

  /// The light's sign, as the plan draws it.
  ///
  /// - Parameter ascii: one ASCII sign, for terminals that draw the other too wide or not at all.
  package func mark(_ light: Light, _ plan: Plan, ascii: Bool = false) -> String {
    guard let place = plan.lights.place(of: light) else { return Words.mark(light, ascii: ascii) }
    return ascii ? plan.lights.legend[place].ascii : plan.lights.legend[place].mark
  }

  private static func mark(_ light: Light, ascii: Bool) -> String {
    switch light {
    case .farBehind: ascii ? "#" : "■"
    case .noReport: ascii ? "-" : "○"
    case .behind: ascii ? "!" : "▲"
    case .pending: ascii ? "?" : "◇"
    case .onPace: ascii ? "o" : "●"
    case .reached: ascii ? "*" : "✔"
    case .closed: ascii ? "x" : "▣"
    }
  }

  /// When a goal shows this light, by the plan's thresholds.
  package func rule(_ light: Light, _ plan: Plan) -> String { lights.rule(light, plan.lights) }
}

extension LightTable {
  /// Where the legend names a light; looked at in place, as its texts need not be copied.
  fileprivate func place(of light: Light) -> Int? { legend.indices.first { legend[$0].light == light } }
}
