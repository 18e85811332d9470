import Foundation
import TestSupport
import Testing

/// Inputs spoilt by chance: no crash, no hang, nothing lost. `DUBAN_MUTANTS` says how many in all.
@Suite(.serialized) struct MutantTests {
  /// An exit status that the program gives of its own accord.
  private static func isOwn(_ status: Int32) -> Bool { status == 0 || (64...78).contains(status) }

  /// A store with an entry of every kind.
  static func richGround() throws -> Ground {
    let ground = try Ground()
    try ground.reset(.seeded)
    let acts = [
      "update 2.1-02 --stage underway --percent 40 --note 起草中 --problem 缺人 --next 借调 --evidence 文〔2013〕1号",
      "update 2.2-01 --assess behind --note 配合不够", "update 2.1-01 --value 5 --on 2013-05-31",
      "update H-01 --value 4 --estimate",
      "assign 2.1-01 --lead 园林局 --partners 市政委,规划局 --person 张三 --rhythm week",
      "schedule 2.1-01 09-30=15 搬迁=…".replacingOccurrences(of: " 搬迁=…", with: ""),
      "schedule 2.1-02 2013-10-31=初稿 2013-12-31=定稿", "update 2.1-02 --reach 初稿",
      "retarget H-02 --target 3.5 --reason 下达 --document 京政发2号", "verify 2.1-01 --value 4 --note 实地看过",
      "override 2.1-02 behind --reason 拖延 --until 2013-08-01", "close 2.2-01 --evidence 验收单 --reason 转下年",
      "reopen 2.2-01 --reason 漏项",
      "add 2.1 --zh 屋顶绿化 --en Roofs --kind count --target 3 --unit 处 --reason 群众提出",
      "lock 2013-04", "unlock 2013-04 --reason 更正", "undo", "redo",
    ]
    for act in acts {
      let answer = try ground.run(["--by", "wang"] + act.split(separator: " ").map(String.init))
      #expect(answer.status == 0, "\(act): \(answer.words)")
    }
    return ground
  }

  /// Plans and ledgers are looked at by the program's own check, many in one run.
  @Test(arguments: ["plan.json", "ledger.jsonl"])
  func spoiltFilesAreChecked(_ file: String) throws {
    let ground = try MutantTests.richGround()
    let plan = bytes(of: ground.home.path + "/plan.json") ?? []
    let whole = file == "plan.json" ? plan : try #require(ground.read(file))
    var mutator = Mutator(seed: file == "plan.json" ? 1 : 2)
    var left = Campaign.mutants * 89 / 200
    while left > 0 {
      let mutants = (0..<min(200, left)).map { _ in mutator.spoiled(whole) }
      left -= mutants.count
      let paths = try mutants.enumerated().map { index, mutant in
        let path = ground.home.path + "/mutant\(index)-\(file)"
        try Data(mutant).write(to: URL(fileURLWithPath: path))
        return path
      }
      let answer = try ground.run(["check"] + paths)
      let words = answer.data + answer.words
      let told = Set(words.split(separator: "\n").compactMap { Self.path(in: $0, file) })
      let silent = paths.filter { !told.contains($0) }
      // One that ended the run is the first that is not spoken of.
      #expect(answer.status == 65 && silent.isEmpty, "\(answer.status): \(mutant(silent.first))")
      let faults = WireScan.faults(inText: Array(words.utf8))
      #expect(faults.isEmpty, "\(faults.prefix(3))")
    }
  }

  /// The first path in a line of a check.
  private static func path(in line: Substring, _ file: String) -> String? {
    guard let end = line.range(of: "-" + file)?.upperBound, let start = line.firstIndex(of: "/") else {
      return nil
    }
    return start < end ? String(line[start..<end]) : nil
  }

  private func mutant(_ path: String?) -> String {
    path.flatMap { bytes(of: $0) }.map { String(decoding: $0, as: UTF8.self).debugDescription }
      ?? "all spoken of"
  }

  @Test func aSaveIntoASpoiltStoreTakesNothingAway() throws {
    let ground = try MutantTests.richGround()
    let ledger = try #require(ground.read("ledger.jsonl"))
    let fold = try #require(ground.read("progress.json"))
    var mutator = Mutator(seed: 3)
    for number in 0..<max(1, Campaign.mutants / 50) {
      let spoilt = number % 2 == 0 ? mutator.spoiled(ledger) : ledger
      try ground.put(spoilt, "ledger.jsonl")
      try ground.put(number % 3 == 0 ? fold : mutator.spoiled(fold), "progress.json")
      let answer = try ground.run(Ground.save("into"))
      let after = ground.read("ledger.jsonl") ?? []
      let kept = spoilt.lastIndex(of: 10).map { Array(spoilt[...$0]) } ?? []
      let isWhole = answer.isSaved ? after.starts(with: kept) : after == spoilt
      let name = "\(answer): \(String(decoding: spoilt, as: UTF8.self).debugDescription)"
      #expect(MutantTests.isOwn(answer.status) && isWhole, "\(name)")
      #expect(answer.isSaved == (answer.status == 0), "\(name)")
      if spoilt == ledger { #expect(answer.isSaved, "a spoilt fold refuses no save: \(name)") }
    }
  }

  @Test func spoiltConfigurationsAndThemesAreTold() throws {
    let ground = try Ground()
    try ground.reset(.seeded)
    let config =
      #"{"name": "wang", "language": "zh", "theme": "ink", "units": [{"name": "园林局", "aliases": ["绿化"]}]}"#
    let theme = """
      {"format": "duban.theme/1", "id": "own", "title": {"zh": "自", "en": "Own"},
       "roles": {"text": {"fg": 252, "bg": 234}, "behind": {"fg": 221, "attributes": ["bold"]}}}
      """
    var mutator = Mutator(seed: 4)
    for _ in 0..<max(1, Campaign.mutants / 80) {
      let spoilt = String(decoding: mutator.spoiled(Array(config.utf8)), as: UTF8.self)
      _ = try ground.home.write("config/duban/config.json", spoilt)
      _ = try ground.home.write(
        "config/duban/themes/own.json", String(decoding: mutator.spoiled(Array(theme.utf8)), as: UTF8.self))
      for line in [["list"], ["themes"]] {
        let answer = try ground.run(line)
        #expect(MutantTests.isOwn(answer.status), "\(answer): \(spoilt.debugDescription)")
        #expect(WireScan.faults(inText: Array((answer.data + answer.words).utf8)).isEmpty, "\(answer)")
      }
    }
  }

  @Test func spoiltArgumentsAreRefusedOrDone() throws {
    let ground = try Ground()
    var dice = SeededGenerator(seed: 5)
    var mutator = Mutator(seed: 6)
    let words = """
      list show log status update close reopen retarget schedule assign verify override lock unlock add undo redo check
      themes report notice import export template merge share sync 2.1-01 2.1-02 2.2-01 H-01 h1 2.1 --value --add --percent
      --stage --assess --note --on --by --as-of --lang --json --format --width --lead --due --target --reason --document
      --clear --readonly --find --light --zone --paged --bom -o --force 5 -5 1.7万 9% underway behind 2013-06-30 06-30=5
      zh en text csv json html -- - --help --version x
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    for number in 0..<max(1, Campaign.mutants / 20) {
      if number % 10 == 0 { try ground.reset(.seeded) }
      let before = ground.read("ledger.jsonl") ?? []
      var arguments = (0...Int.random(in: 0...7, using: &dice)).map { _ in
        words.randomElement(using: &dice) ?? ""
      }
      let spoilt = arguments.indices.randomElement(using: &dice) ?? 0
      // An argument ends at a zero byte.
      let bytes = mutator.spoiled(Array(arguments[spoilt].utf8)).filter { $0 != 0 }.prefix(2000)
      arguments[spoilt] = String(decoding: bytes, as: UTF8.self)
      let answer = try ground.run(arguments, env: ["PATH": "/nonexistent"])
      let after = ground.read("ledger.jsonl") ?? []
      #expect(MutantTests.isOwn(answer.status), "\(arguments): \(answer.status) \(answer.words)")
      #expect(after.starts(with: before), "\(arguments)")
      let faults = WireScan.faults(inText: Array(answer.words.utf8))
      #expect(faults.isEmpty, "\(arguments): \(faults.prefix(3))")
    }
  }

  /// A department's table as it may come back: taken in whole, or refused whole.
  @Test func spoiltTablesAreTakenWholeOrNotAtAll() throws {
    let ground = try MutantTests.richGround()
    let ledger = try #require(ground.read("ledger.jsonl"))
    let fold = try #require(ground.read("progress.json"))
    let table = """
      \u{FEFF}编号,名称,填报日期,数值,百分比,阶段,自评,说明,问题,下一步
      2.1-01,绿地,2013-06-30,9公顷,,,,前半完工,,
      2.1-02,,2013-06-30,,60%,进行中,,"起草，第二稿",缺人,"借调
      两人"
      2.2-01,,6-30,,,,正常,按期,,
      H-01,,2013-06-30,9.1%,,,,约数,,
      """
    var mutator = Mutator(seed: 10)
    var taken = 0
    for number in 0..<max(1, Campaign.mutants / 40) {
      try ground.put(ledger, "ledger.jsonl")
      try ground.put(fold, "progress.json")
      let spoilt = number == 0 ? Array(table.utf8) : mutator.spoiled(Array(table.utf8))
      let file = ground.home.path + "/table.csv"
      try Data(spoilt).write(to: URL(fileURLWithPath: file))
      let rehearsal = number % 3 == 1 ? ["--dry-run"] : []
      let answer = try ground.run(["--by", "wang", "import", file] + rehearsal)
      let after = ground.read("ledger.jsonl") ?? []
      let name = "\(answer): \(String(decoding: spoilt, as: UTF8.self).debugDescription)"
      #expect(MutantTests.isOwn(answer.status), "\(name)")
      #expect(WireScan.faults(inText: Array((answer.data + answer.words).utf8)).isEmpty, "\(name)")
      let isSaved = answer.status == 0 && rehearsal.isEmpty
      #expect(isSaved ? after.starts(with: ledger) : after == ledger, "\(name)")
      taken += after.count > ledger.count ? 1 : 0
    }
    #expect(taken > 0 && taken <= Campaign.mutants, "not even the sound table was taken in")
    try ground.put(ledger, "ledger.jsonl")
    #expect(try ground.run(["check"]).status == 0)
  }

  /// Bytes of every kind as if typed into the open screen.
  @Test func spoiltKeysLoseNothing() throws {
    let ground = try MutantTests.richGround()
    let before = try #require(ground.read("ledger.jsonl"))
    var dice = SeededGenerator(seed: 8)
    var mutator = Mutator(seed: 9)
    let typed =
      "=22\rn说明\t\u{1B}[A\u{1B}[B\u{1B}OP\u{1B}[200~贴\u{1B}[201~+++u\u{12}123456/jrj\r[]fop?d6-30\rx\u{1B}aL\u{3000}＋"
      .utf8
    for _ in 0..<max(1, Campaign.mutants / 1000) {
      let screen = try PtyScreen(ground, nil)
      for _ in 0..<5 {
        // No more than a terminal's queue holds: what is behind that is no ^C before it has been read.
        let keys =
          mutator.spoiled(Array(typed)).prefix(250)
          + (0..<8).map { _ in UInt8.random(in: 0...255, using: &dice) }
        // Signals and the keys that quit would only end it early.
        screen.terminal.type(keys.filter { ![0x03, 0x1A, 0x1C, UInt8(ascii: "q")].contains($0) })
        screen.terminal.drain()
      }
      // Whatever the bytes before have done: output goes on, and no key is taken as a letter.
      screen.terminal.type([0x11, 0x20, 0x03])
      let ended = screen.end()
      #expect(ended.map { [0, 130].contains($0.status) } ?? false, "\(String(describing: ended))")
      let faults = WireScan.faults(onWire: screen.terminal.seen)
      #expect(faults.isEmpty, "\(faults.prefix(3))")
    }
    #expect(ground.read("ledger.jsonl")?.starts(with: before) ?? false)
    #expect(try ground.run(["check"]).status == 0)
  }
}
