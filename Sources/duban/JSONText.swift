import StrictJSON

/// What is wrong with a JSON text, in words.
struct JSONText {
  let isChinese: Bool

  func problem(_ problem: JSONProblem) -> String {
    (isChinese ? "不是合格的 JSON：" : "not JSON: ") + (isChinese ? zh(problem) : en(problem))
  }

  private func zh(_ problem: JSONProblem) -> String {
    switch problem {
    case .unexpectedEnd: "没有写完"
    case .unexpectedCharacter(let scalar, let expected): "“\(scalar)”不该在这里，应为\(zh(expected))"
    case .trailingComma: "括号前多一个逗号"
    case .duplicateKey(let key): "“\(key)”重复"
    case .byteOrderMark: "开头有字节顺序标记（BOM），请去掉"
    case .trailingContent: "后面有多余的内容"
    case .badNumber: "数写得不对"
    case .badEscape: "\\ 后面的写法不对"
    case .loneSurrogate: "\\u 只有半个字"
    case .controlCharacter(let byte): "文本里有控制字符 \(byte)"
    case .badUTF8: "不是合格的 UTF-8"
    case .tooDeep(let limit): "嵌套超过 \(limit) 层"
    case .tooLarge(let limit): "超过 \(limit) 字节"
    }
  }

  private func zh(_ expected: JSONExpected) -> String {
    switch expected {
    case .value: "一个值"
    case .key: "引号里的名字"
    case .colon: "冒号"
    case .commaOrBrace: "逗号或 }"
    case .commaOrBracket: "逗号或 ]"
    case .literal: "true、false 或 null"
    }
  }

  private func en(_ problem: JSONProblem) -> String {
    switch problem {
    case .unexpectedEnd: "it stops in the middle"
    case .unexpectedCharacter(let scalar, let expected): "“\(scalar)” where \(en(expected)) should stand"
    case .trailingComma: "a comma before a closing bracket"
    case .duplicateKey(let key): "“\(key)” stands twice"
    case .byteOrderMark: "a byte order mark at the start; remove it"
    case .trailingContent: "something follows the end"
    case .badNumber: "a malformed number"
    case .badEscape: "a malformed escape after \\"
    case .loneSurrogate: "half a character after \\u"
    case .controlCharacter(let byte): "control character \(byte) in a text"
    case .badUTF8: "malformed UTF-8"
    case .tooDeep(let limit): "nested more than \(limit) deep"
    case .tooLarge(let limit): "more than \(limit) bytes"
    }
  }

  private func en(_ expected: JSONExpected) -> String {
    switch expected {
    case .value: "a value"
    case .key: "a name in quotes"
    case .colon: "a colon"
    case .commaOrBrace: "a comma or }"
    case .commaOrBracket: "a comma or ]"
    case .literal: "true, false or null"
    }
  }
}
