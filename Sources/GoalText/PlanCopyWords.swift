package import GoalCore

/// What is said of a plan file beside the copy that a store keeps.
package struct PlanCopyWords: Sendable {
  /// The file, the copy, and where the file first differs from it.
  package let differs: @Sendable (String, String, PlanDifference) -> String

  package static func of(_ language: Language) -> PlanCopyWords {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  private static let zh = PlanCopyWords(
    differs: { file, copy, difference in
      let what =
        switch difference {
        case .id(let id, let other): "计划编号是 \(id)，不是 \(other)"
        case .year(let year, let other): "年度是 \(year)，不是 \(other)"
        case .goal(let id): "目标 \(id) 写得不一样"
        case .onlyHere(let id): "多出目标 \(id)"
        case .onlyThere(let id): "缺少目标 \(id)"
        case .rest: "名称、事项或亮灯规则不一样"
        }
      return "\(file) 与台账所用的计划 \(copy) 不同：\(what)。不加 --plan 即按原计划打开；计划确有修改的，核对后替换 \(copy)"
    })

  private static let en = PlanCopyWords(
    differs: { file, copy, difference in
      let what =
        switch difference {
        case .id(let id, let other): "its id is \(id), not \(other)"
        case .year(let year, let other): "its year is \(year), not \(other)"
        case .goal(let id): "goal \(id) reads otherwise"
        case .onlyHere(let id): "it has goal \(id) more"
        case .onlyThere(let id): "goal \(id) is missing"
        case .rest: "names, items or the rules of lights read otherwise"
        }
      return
        "\(file) is not the plan of this store, \(copy): \(what). Leave --plan out to open the store with its own; "
        + "where the plan itself has changed, look it over and replace \(copy)"
    })
}
