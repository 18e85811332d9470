/// What prompts, the palette, the menus, the help and the first start say.
package struct PromptWords: Sendable {
  // Prompts.
  package let stillNeeds: @Sendable (String) -> String
  /// The figure in force and the lower one typed.
  package let asksWhyLower: @Sendable (String, String) -> String
  package let locks, unlocks, unlocksWithReason: @Sendable (String) -> String
  package let newUnit: @Sendable (String) -> String
  /// Monday is 1.
  package let weekday: @Sendable (Int) -> String
  package let arrows: String
  package let keptTyped: String
  package let isBack: String
  package let givesUp: String

  // The palette and the help.
  package let noCommand: @Sendable (String) -> String
  package let paletteKeys: String
  package let helpKeys, helpTyping: String
  /// In this view, with these keys.
  package let here: @Sendable (String) -> String
  package let cannotNow: String
  package let noHelp: @Sendable (String) -> String
  package let inPrompts: String
  package let promptKey: @Sendable (PromptKey) -> String
  package let welcomeTitle: String
  package let welcome: [String]

  // Why a key cannot act.
  package let firstRow, lastRow, nothingToFold, nothingInside, nothingToLeave: String
  package let unknownKey: @Sendable (String) -> String
}

/// The keys of prompts, in the order of the help; the line editor gives them their meaning.
package enum PromptKey: String, CaseIterable, Sendable {
  case nextLine, lines, choose, complete, history, words, ends, deletes, kills, yank, swap, undo, leave

  /// As help and README show them.
  package var keys: String {
    switch self {
    case .nextLine: "Enter"
    case .lines: "↑ ↓"
    case .choose: "← →"
    case .complete: "Tab"
    case .history: "^P ^N"
    case .words: "Alt-b Alt-f"
    case .ends: "^A ^E"
    case .deletes: "Del Bksp ^D ^H"
    case .kills: "^K ^U ^W Alt-d"
    case .yank: "^Y"
    case .swap: "^T"
    case .undo: "^_"
    case .leave: "Esc ^G"
    }
  }
}

extension PromptWords {
  package static let zh = PromptWords(
    stillNeeds: { "还须填写\($0)" }, asksWhyLower: { "比已报的 \($0) 低（\($1)），保存时要写明原因" },
    locks: { "将锁定 \($0)，当月亮灯定格" }, unlocks: { "将解锁 \($0)" },
    unlocksWithReason: { "\($0) 已锁定；写明理由则解锁" }, newUnit: { "单位名单里没有“\($0)”，将照写" },
    weekday: { "周" + ["一", "二", "三", "四", "五", "六", "日"][($0 - 1) % 7] }, arrows: "← → 选",
    keptTyped: "没有保存；填的内容留着，再按同一个键接着写", isBack: "接上次没保存的",
    givesUp: "这条内容将丢失，不能撤销。再按一次 x 放弃，按其他键返回",
    noCommand: { "没有叫“\($0)”的命令或目标；↑↓ 选，Esc 返回" },
    paletteKeys: "打字查找，中英文、简写、编号均可 · ↑↓ 选 · Enter 执行 · Esc 返回",
    helpKeys: "↓↑ PgDn PgUp 翻页 · 打字查找 · q 关闭", helpTyping: "查帮助", here: { "此处：\($0)" }, cannotNow: "现在不能用",
    noHelp: { "帮助里没有“\($0)”" }, inPrompts: "在输入框里",
    promptKey: { key in
      switch key {
      case .nextLine: "下一行；末行保存"
      case .lines: "上一行、下一行；只有一行时翻看以前输入的"
      case .choose: "移动光标；空行和固定选项用来选值"
      case .complete: "补全单位、人名、日期；再按换下一个"
      case .history: "翻看这一栏以前输入的"
      case .words: "按词移动光标"
      case .ends: "到行首、行尾（Home End 也可）"
      case .deletes: "删一个字"
      case .kills: "剪去后文、前文、前一个词、后一个词"
      case .yank: "贴回剪去的"
      case .swap: "交换前后两个字"
      case .undo: "撤销输入"
      case .leave: "离开，填的内容留着"
      }
    },
    welcomeTitle: "第一次使用",
    welcome: [
      "看：1–6 换视图，↑↓ 选行，→ 展开，/ 查找，f 筛选，o 排序。",
      "填：选中目标，+ 加一步，= 填数，s 填阶段，n 写说明；即时存盘，u 撤销。",
      "忘了键：F9 菜单（方向键加回车可办全部事项），: 输命令，? 帮助，q 退出。",
    ],
    firstRow: "已到首行", lastRow: "已到末行", nothingToFold: "已是最上一级",
    nothingInside: "这里没有可展开的内容", nothingToLeave: "没有可返回的；q 退出",
    unknownKey: { "“\($0)”没有对应的功能；? 帮助，: 按名称查找" })

  package static let en = PromptWords(
    stillNeeds: { "\($0) is still needed" },
    asksWhyLower: { "lower than the \($0) reported (\($1)); saving will ask why" },
    locks: { "will lock \($0) and freeze its lights" }, unlocks: { "will unlock \($0)" },
    unlocksWithReason: { "\($0) is locked; a reason unlocks it" },
    newUnit: { "“\($0)” is not among the units; it will be kept as typed" },
    weekday: { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][($0 - 1) % 7] }, arrows: "← → choose",
    keptTyped: "not saved; what you typed is kept, the same key goes on with it",
    isBack: "not saved last time",
    givesUp: "This will be lost and no undo brings it back. x again gives it up, any other key returns",
    noCommand: { "no command or goal called “\($0)”; ↑↓ choose, Esc goes back" },
    paletteKeys: "type a name in either language, or an id · ↑↓ choose · Enter does it · Esc",
    helpKeys: "↓↑ PgDn PgUp turn pages · type to search · q closes", helpTyping: "search",
    here: { "Here: \($0)" }, cannotNow: "not now", noHelp: { "the help has no “\($0)”" },
    inPrompts: "In prompts",
    promptKey: { key in
      switch key {
      case .nextLine: "next line; on the last one save"
      case .lines: "between lines; in a single line what was typed before"
      case .choose: "move the caret; choose a value on empty lines and among fixed words"
      case .complete: "complete a unit, person or day; again for the next one"
      case .history: "what was typed in this field before"
      case .words: "a word back, a word on"
      case .ends: "to the beginning, to the end (Home and End too)"
      case .deletes: "delete one character"
      case .kills: "cut the rest, the beginning, the word before, the word after"
      case .yank: "put back what was cut"
      case .swap: "swap the characters around the caret"
      case .undo: "undo typing"
      case .leave: "leave; what was typed is kept"
      }
    },
    welcomeTitle: "Your first start",
    welcome: [
      "Look: 1–6 views, ↑↓ rows, → unfolds, / finds, f filters, o orders.",
      "Report: + a step, = value, s stage, n note; saved at once, u undoes.",
      "Lost? F9 is a menu of everything, : finds a command, ? is help, q quits.",
    ],
    firstRow: "this is the first row", lastRow: "this is the last row",
    nothingToFold: "this is the top level", nothingInside: "nothing to unfold here",
    nothingToLeave: "nothing to go back from; q quits",
    unknownKey: { "“\($0)” does nothing; ? is help, : finds a command" })
}
