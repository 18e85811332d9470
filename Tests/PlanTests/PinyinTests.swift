import GoalCore
import Testing

/// The plan's names by pinyin, held against a table that was made without the program's own.
@Suite struct PinyinTests {
  static let initials = SaidTable.initials.split { $0 == ";" || $0 == "\n" }.map { row in
    let parts = row.split(separator: " ").map(String.init)
    return (id: parts[0], said: parts[1])
  }

  private static func titles() throws -> [String: String] {
    let plan = try ShippedPlan.read()
    let rows =
      plan.goals.map { ($0.id, $0.title.zh) } + plan.zones.map { ($0.id, $0.title.zh) }
      + plan.areas.map { ($0.id, $0.title.zh) } + plan.areas.flatMap(\.items).map { ($0.id, $0.title.zh) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  @Test func everyNameIsInTheTable() throws {
    #expect(Set(Self.initials.map(\.id)) == Set(try Self.titles().keys))
    #expect(Self.initials.count == 301 + 5 + 5 + 17)
  }

  @Test func initialsAreTheTables() throws {
    let sounds = Sounds(try ShippedPlan.read().readings)
    let titles = try Self.titles()
    for (id, said) in Self.initials {
      let title = try #require(titles[id])
      let letters = zip(title, sounds.readings(title)).map { character, readings in
        let isKept = character.isASCII && (character.isLetter || character.isNumber)
        return readings.map { String($0[0].prefix(1)) } ?? (isKept ? character.lowercased() : "")
      }
      #expect(letters.joined() == said, "\(id) \(title)")
    }
  }

  /// Each name is found by all its initials, and by any run of them.
  @Test func initialsFindTheName() throws {
    let readings = try ShippedPlan.read().readings
    let titles = try Self.titles()
    for (id, said) in Self.initials where said.contains(where: \.isLetter) && said.count <= 24 {
      let title = try #require(titles[id])
      #expect(FindQuery(said, readings).matches(title), "\(id) \(title) \(said)")
      #expect(said.count < 4 || FindQuery(String(said.dropFirst().dropLast()), readings).matches(title))
    }
  }

  /// Every Chinese character that stands anywhere in the plan.
  @Test func charactersAreTheTables() throws {
    var table: [Character: Set<String>] = [:]
    for row in SaidTable.characters.split(whereSeparator: \.isWhitespace) {
      for character in row.drop(while: \.isASCII) {
        table[character, default: []].insert(String(row.prefix(while: \.isASCII)))
      }
    }
    #expect(table.count > 700)
    let sounds = Sounds(try ShippedPlan.read().readings)
    var seen = Set<Character>()
    for text in try ShippedPlan.chinese() {
      for (character, readings) in zip(text, sounds.readings(text)) where han(String(character)).count == 1 {
        seen.insert(character)
        let readings = try #require(readings, "\(character)")
        #expect(
          table[character].map { $0.isSuperset(of: readings) } == true, "\(text): \(character) \(readings)")
      }
    }
    #expect(seen == Set(table.keys))
  }

  @Test(arguments: [
    ("jrj", "金融街"), ("JRJ", "金融街"), ("ｊｒｊ", "金融街"), ("jinrongjie", "金融街"), ("jinrj", "金融街"), ("rj", "金融街"),
    ("jro", "金融街"), ("dzl", "大栅栏琉璃厂"), ("dsl", "大栅栏琉璃厂"), ("dashilan", "大栅栏琉璃厂"), ("dslllc", "大栅栏琉璃厂"),
    ("llc", "大栅栏琉璃厂"), ("llch", "大栅栏琉璃厂"), ("shc", "什刹海阜景街"), ("sch", "什刹海阜景街"), ("shchh", "什刹海阜景街"),
    ("shichahai", "什刹海阜景街"), ("fjj", "什刹海阜景街"), ("ldeq", "“绿道”二期"), ("lvdao", "“绿道”二期"),
    ("35zx", "35中新址迁建"), ("pm25jg", "PM2.5监管"), ("ysds", "艺术大厦"), ("cyby", "保障房：朝阳北苑"),
    ("hylj", "行业领军人才"), ("xtjz", "重点工作协调机制"), ("zdd", "“周调度、月汇报、季检查”"), ("zsm", "陟山门周边等综合整治"),
  ])
  func namesAreFoundAsTheyAreSaid(typed: String, name: String) throws {
    #expect(FindQuery(typed, try ShippedPlan.read().readings).matches(name))
  }

  @Test(arguments: [
    ("jrx", "金融街"), ("ssh", "什刹海阜景街"), ("j", "金融街"), ("xylj", "行业领军人才"), ("jrjj", "金融街"),
    ("ysdx", "艺术大厦"), ("dxx", "“绿道”二期"), ("金rj", "金融街"), ("", "金融街"), (" ", "金 融"),
  ])
  func nothingElseIsFound(typed: String, name: String) throws {
    #expect(!FindQuery(typed, try ShippedPlan.read().readings).matches(name))
  }

  /// What staff type has no readings of its own: the order of GB 2312 decides.
  @Test(arguments: [("wxm", "王晓明"), ("zgh", "曾国华"), ("lx", "李昕"), ("hx", "黄鑫")])
  func personsAreFound(typed: String, name: String) throws {
    #expect(FindQuery(typed, Readings()).matches(name))
  }

  @Test(arguments: [
    ("jrj", "金融街", 0..<3), ("rj", "金融街", 1..<3), ("ldeq", "“绿道”二期", 1..<6), ("融", "金融街", 1..<2),
    ("PM", "PM2.5监管", 0..<2), ("ｐｍ", "PM2.5监管", 0..<2), ("road", "Heavy road repairs", 6..<10),
  ])
  func theMarkCoversWhatWasFound(typed: String, text: String, range: Range<Int>) throws {
    #expect(FindQuery(typed, try ShippedPlan.read().readings).range(in: text) == range)
  }
}
