package import GoalCore

extension Words {
  /// Where the report says it: 三(二)二 第3句; part 3 (2) 2, sentence 3.
  package func cite(_ citation: Citation) -> String {
    switch (language, citation) {
    case (.zh, .goal(0, _, let sentence)): "三 第\(sentence)句"
    case (.zh, .goal(let area, 0, let sentence)): "三(\(numeral(area)))末 第\(sentence)句"
    case (.zh, .goal(let area, let item, let sentence)):
      "三(\(numeral(area)))\(numeral(item)) 第\(sentence)句"
    case (.zh, .figure(let part, let paragraph, let sentence)):
      "\(numeral(part)) 第\(paragraph)段第\(sentence)句"
    case (.en, .goal(0, _, let sentence)): "part 3, sentence \(sentence)"
    case (.en, .goal(let area, 0, let sentence)): "part 3 (\(area)) end, sentence \(sentence)"
    case (.en, .goal(let area, let item, let sentence)): "part 3 (\(area)) \(item), sentence \(sentence)"
    case (.en, .figure(let part, let paragraph, let sentence)):
      "part \(part), paragraph \(paragraph), sentence \(sentence)"
    }
  }

  /// 一 to 九; larger numbers in digits.
  package func numeral(_ number: Int) -> String {
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
    return numerals.indices.contains(number - 1) ? numerals[number - 1] : String(number)
  }
}
