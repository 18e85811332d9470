/// What `duban demo` says of its own.
package struct DemoWords: Sendable {
  package let notEmpty: String
  package let shippedPlanOnly: String

  package static func of(_ language: Language) -> DemoWords {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  private static let zh = DemoWords(
    notEmpty: "不是空文件夹；示例数据只写入新的或空的文件夹", shippedPlanOnly: "示例数据只配随程序带来的计划；请去掉 --plan")
  private static let en = DemoWords(
    notEmpty: "not an empty folder; samples are written to a new or empty one only",
    shippedPlanOnly: "the samples fit the shipped plan only; leave --plan out")

  /// What the marker file says to whoever opens it, in both languages.
  package static let marker = """
    示例数据：单位、人员和进展都是虚构的。
    Sample data: units, people and progress are invented.

    """
}
