import Testing
import TextCells

struct FitTests {
  @Test(arguments: [
    ("督办", 6, Text.Alignment.left, "督办  "),
    ("督办", 6, .right, "  督办"),
    ("督办", 7, .center, " 督办  "),
    ("督办", 4, .left, "督办"),
    ("督办区", 5, .left, "督办…"),
    ("督办区", 4, .left, "督… "),  // the second sign would be halved
    ("abcdef", 4, .right, "abc…"),
    ("督办", 1, .left, "…"),
    ("督办", 0, .left, ""),
    ("督办", -4, .left, ""),
    ("a\u{1B}b", 4, .left, "a␛b "),
  ])
  func `fit pads and cuts`(text: String, columns: Int, alignment: Text.Alignment, fitted: String) {
    #expect(Text.fit(text, columns, alignment) == fitted)
  }

  @Test func `what was fitted has exactly its columns`() {
    var generator = SeededGenerator(4)
    for _ in 0..<2000 {
      let text = Generated.text(&generator)
      let columns = Int.random(in: 0...20, using: &generator)
      #expect(Width.columns(of: Text.fit(text, columns)) == columns, "\(text.debugDescription) in \(columns)")
      #expect(Width.columns(of: Text.truncate(text, columns)) <= columns, "\(text.debugDescription)")
    }
  }

  @Test func `spaces are made and taken away`() {
    for count in [-3, 0, 1, 15, 16, 200] {
      #expect(Text.spaces(count) == String(repeating: " ", count: max(0, count)))
      #expect(Text.trimmed(" 督" + Text.spaces(count)) == " 督" && Text.trimmed(Text.spaces(count)) == "")
    }
    #expect(Text.trimmed("督\u{3000} ") == "督\u{3000}")
  }

  @Test func `what is measured is shown as it is measured`() {
    var generator = SeededGenerator(8)
    for _ in 0..<2000 {
      let text = Generated.text(&generator)
      let measured = Text.measured(text)
      #expect(measured.text == Text.visible(text), "\(text.debugDescription)")
      #expect(measured.columns == Width.columns(of: measured.text), "\(text.debugDescription)")
    }
  }

  @Test func `ambiguous signs have clear twins`() {
    #expect(Text.unambiguous("“道路”·40%… ●") == "\"道路\".40%... *")
    #expect(Width.columns(of: Text.unambiguous("“—”│●▲■…·░█"), ambiguousWide: true) == 13)
  }
}

struct WrapTests {
  @Test(arguments: [
    ("完成道路大中修，共四十条。", 16, ["完成道路大中修，", "共四十条。"]),
    ("完成道路大中修，共四十条。", 14, ["完成道路大中", "修，共四十条。"]),
    ("安置居民（含棚户）三千户", 10, ["安置居民", "（含棚户）", "三千户"]),
    ("惠及居民1.7万户", 12, ["惠及居民", "1.7万户"]),
    ("截至2013-06-30完成", 12, ["截至", "2013-06-30完", "成"]),
    ("go through Financial Street now", 12, ["go through", "Financial", "Street now"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("一\n\n二", 4, ["一", "", "二"]),
    ("", 4, [""]),
    ("第一\r\n第二", 4, ["第一", "第二"]),
    ("他说：“好”啊", 7, ["他说：", "“好”啊"]),
    ("督办", 1, ["督", "办"]),  // no line can be narrower than one wide sign
    ("进度——很好", 6, ["进度——", "很好"]),
  ])
  func `lines break as Chinese is set`(text: String, columns: Int, lines: [String]) {
    #expect(Text.wrap(text, columns) == lines)
  }

  @Test func `letters strung into one cluster still fit`() {
    let lines = Text.wrap("a\u{1F3FB}\u{1F3FB}\u{1F3FB}\u{1F3FB}", 4)
    #expect(lines.map { Width.columns(of: $0) } == [3, 2, 2])
  }

  @Test func `no line is too wide and nothing but spaces is lost`() {
    var generator = SeededGenerator(5)
    for _ in 0..<2000 {
      let text = Generated.text(&generator, pieces: 0...40)
      let columns = Int.random(in: 4...30, using: &generator)
      let lines = Text.wrap(text, columns)
      let solid = { (line: String) in line.filter { $0 != " " && $0 != "\n" } }
      #expect(lines.allSatisfy { Width.columns(of: $0) <= columns }, "\(text.debugDescription)")
      #expect(
        solid(lines.joined()).unicodeScalars.elementsEqual(
          solid(Text.visible(text, keepingNewlines: true)).unicodeScalars), "\(text.debugDescription)")
    }
  }

  @Test func `no line begins with a closing sign or ends with an opening one`() {
    var generator = SeededGenerator(6)
    let phrases = ["督办", "，", "。", "（重点）", "《通知》", "“好”", "1.7万户", "2013-06-30", "word", " ", "40%", "区"]
    for _ in 0..<2000 {
      let text = (0..<20).map { index in
        index.isMultiple(of: 2) ? "区" : phrases.randomElement(using: &generator) ?? ""
      }.joined()
      let lines = Text.wrap(text, Int.random(in: 16...40, using: &generator))
      for line in lines {
        #expect(!"，。）》”".contains(line.first ?? "？"), "\(lines)")
        #expect(!"（《“".contains(line.last ?? "？"), "\(lines)")
        #expect(!line.hasPrefix("万") && !line.hasPrefix("-") && !line.hasPrefix("%"), "\(lines)")
      }
    }
  }
}

struct KeyTests {
  @Test(arguments: [
    (Key.control("r"), "^R"), (.function(5), "F5"), (.pageUp, "PgUp"), (.character(" "), "Space"),
    (.down, "↓"),
    (.character("督"), "督"), (.alt("x"), "Alt-x"), (.control("_"), "^_"), (.backTab, "Shift-Tab"),
  ])
  func `keys have short names`(key: Key, name: String) {
    #expect(key.description == name)
  }
}
