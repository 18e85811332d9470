/// A command's name in the foot and what it does, for help and README.
package struct CommandWord: Sendable {
  /// A word or two.
  package let label: String
  package let help: String

  init(_ label: String, _ help: String) {
    self.label = label
    self.help = help
  }
}

extension Command {
  package func word(_ language: Language) -> CommandWord {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

extension Command.Group {
  package func title(_ language: Language) -> String {
    switch (self, language) {
    case (.move, .zh): "移动"
    case (.move, .en): "Moving"
    case (.views, .zh): "视图"
    case (.views, .en): "Views"
    case (.record, .zh): "填报"
    case (.record, .en): "Recording progress"
    case (.office, .zh): "督办"
    case (.office, .en): "The office's acts"
    case (.find, .zh): "查找"
    case (.find, .en): "Finding"
    case (.program, .zh): "程序"
    case (.program, .en): "The program"
    }
  }
}
