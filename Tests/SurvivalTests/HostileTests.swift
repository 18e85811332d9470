import Foundation
import TestSupport
import Testing

/// Text that comes from a file, an argument or the environment is shown, never obeyed.
@Suite(.serialized) struct HostileTests {
  /// A store, a plan and a configuration with hostile texts wherever a text may stand.
  private func hostileGround() throws -> Ground {
    let ground = try Ground(plan: try HostileTests.plan())
    try ground.reset(.fresh)
    let units = [["name": Hostile.texts[0], "aliases": [Hostile.texts[4]]]]
    let config: [String: Any] = ["name": Hostile.name, "units": units]
    let data = try JSONSerialization.data(withJSONObject: config)
    _ = try ground.home.write("config/duban/config.json", String(decoding: data, as: UTF8.self))
    for (index, text) in Hostile.texts.enumerated() {
      try expectSaved(
        ground, ["update", "2.1-01", "--value", "\(index + 1)", "--note", text, "--problem", text])
      try expectSaved(
        ground, ["update", "2.1-02", "--stage", "underway", "--next", text, "--evidence", text, "--by", text])
    }
    let (one, two) = (Hostile.name, Hostile.texts[4])
    for act in [
      ["assign", "2.1-01", "--lead", one, "--partners", "\(two),\(one)", "--person", two],
      ["schedule", "2.1-02", "2013-10-31=\(one)"], ["update", "2.1-02", "--reach", one],
      ["retarget", "H-02", "--target", "3", "--reason", one, "--document", two],
      ["verify", "2.1-01", "--finding", "differs", "--note", one],
      ["override", "2.1-02", "behind", "--reason", two],
      ["close", "2.2-01", "--evidence", one, "--reason", two],
      ["reopen", "2.2-01", "--reason", one],
      [
        "add", "2.1", "--zh", one, "--en", two, "--kind", "count", "--target", "3", "--unit", one, "--reason",
        two,
      ],
      ["lock", "2013-04"], ["unlock", "2013-04", "--reason", one],
    ] { try expectSaved(ground, act) }
    return ground
  }

  /// The sample plan with such texts before its own; with readings of them too, where they may be no plan's.
  private static func plan(_ texts: [String] = Hostile.shown, readings: Bool = false) throws -> String {
    var text = PlanSample.text
    for (count, word) in [
      "试点计划", "城区", "生态", "设施", "金融街", "绿地", "公顷", "严重滞后", "滞后", "就业率", "能耗", "新建", "建成面积", "指标体系", "园林局",
      "地铁",
    ].enumerated() {
      let hostile = try JSONSerialization.data(withJSONObject: [texts[count % texts.count] + word])
      let quoted = String(decoding: hostile.dropFirst().dropLast(), as: UTF8.self)
      // A name of a member is followed by a colon; those that stand in the plan are what is read, all of it Chinese.
      text = text.replacingOccurrences(
        of: "\"\(word)\"" + (readings ? "" : "(?!:)"), with: NSRegularExpression.escapedTemplate(for: quoted),
        options: .regularExpression)
    }
    return text
  }

  private func expectSaved(_ ground: Ground, _ arguments: [String]) throws {
    let answer = try ground.run(arguments)
    #expect(answer.status == 0, "\(arguments): \(answer.words.debugDescription)")
    expectHarmless(answer, arguments)
  }

  private func expectHarmless(_ answer: Ground.Answer, _ name: [String]) {
    for text in [answer.data, answer.words] {
      let faults = WireScan.faults(inText: Array(text.utf8))
      #expect(faults.isEmpty, "\(name): \(faults.prefix(3)) in \(text.debugDescription.prefix(400))")
    }
  }

  /// A plan is read by many: one with a hidden sign in it is not taken, and what is wrong is told harmlessly.
  @Test func aPlanWithHiddenSignsIsRefusedWithTheirPlaces() throws {
    let ground = try Ground()
    for text in Hostile.texts where !Hostile.shown.contains(text) {
      let file = try ground.home.write("hostile.json", HostileTests.plan([text], readings: true))
      let refused = try ground.run(["--plan", file, "list"])
      #expect(refused.status == 65, "\(text.debugDescription)")
      let checked = try ground.run(["check", file])
      #expect(checked.status == 65 && checked.data.contains("U+"), "\(checked)")
      for answer in [refused, checked] { expectHarmless(answer, [text]) }
    }
  }

  @Test func nothingOfItReachesOutputOrErrors() throws {
    let ground = try hostileGround()
    let words = [
      "list", "list --json", "show 2.1-01", "show 2.1-02 --json", "log", "log --json", "status",
      "status --json", "check",
      "list --lang en", "status --lang en", "log --lang en", "list --format csv", "status --format markdown",
      "status --format html", "status --paged", "report month", "report week --format html", "report year",
      "notice --lead x",
      "export --format csv", "export --format json", "export --format markdown", "export --format ics",
      "template",
    ]
    for line in words {
      let answer = try ground.run(line.split(separator: " ").map(String.init))
      expectHarmless(answer, [line])
      #expect(!answer.data.isEmpty || answer.status != 0, "\(line)")
    }
    // What was typed is shown: by its number or its picture, beside the plain words.
    let log = try ground.run(["log"]).data
    for word in ["红", "灭", "␛[7777J", "‹U+202E›", "‹U+200B›"] { #expect(log.contains(word), "\(word)") }
  }

  @Test func nothingOfItComesBackInRefusals() throws {
    let ground = try hostileGround()
    for (index, text) in Hostile.texts.enumerated() {
      let lines = [
        [text], ["--\(text)"], ["show", text], ["update", text, "--value", "3"],
        ["update", "2.1-01", "--value", text],
        ["update", "2.1-01", "--on", text, "--value", "3"], ["--lang", text, "list"],
        ["--theme", text, "list"],
        ["--as-of", text, "list"], ["list", "--area", text], ["list", "--light", text],
        ["list", "--find", text],
        ["list", "--width", text], ["check", "/nonexistent/\(text)"], ["--plan", text, "list"],
        ["list", "-o", ground.home.path + "/nowhere/\(text)/x"], ["undo", text], ["lock", text],
        ["--store", ground.home.path + "/plan.json/\(text)", "update", "2.1-01", "--value", "3"],
      ]
      for (number, arguments) in lines.enumerated() where Campaign.tries(index + number) {
        expectHarmless(try ground.run(arguments), arguments)
      }
    }
  }

  /// Tables that a department filled in, and themes of one's own.
  @Test func nothingOfATableOrAThemeDrivesTheTerminal() throws {
    let ground = try hostileGround()
    for (index, text) in Hostile.texts.enumerated() {
      let cell = "\"\(text.replacingOccurrences(of: "\"", with: "\"\""))\""
      let tables = [
        "编号,说明,\(cell)\n2.1-01,\(cell),x\n", "编号,数值\n2.1-01,\(cell)\n", "编号,数值\n\(cell),5\n",
        "\(cell),\(cell)\n1,2\n", "编号,填报日期,阶段\n2.1-02,\(cell),\(cell)\n",
      ]
      for (number, table) in tables.enumerated() where Campaign.tries(index + number) {
        let file = try ground.home.write("table.csv", table)
        for option in ["--dry-run", "--lang=en"] {
          expectHarmless(try ground.run(["import", file, option]), [table, option])
        }
      }
      expectHarmless(try ground.run(["import", "/nonexistent/\(text)"]), [text])
      let themes = [("id", text), ("title", text), ("format", text), (text, text)]
      for (number, (member, value)) in themes.enumerated() where Campaign.tries(index + number) {
        try writeTheme(ground, member, value, role: text)
        for line in [["themes"], ["--theme", "own", "list"]] {
          expectHarmless(try ground.run(line), line + [member, text])
        }
      }
    }
  }

  private func writeTheme(_ ground: Ground, _ member: String, _ value: String, role: String) throws {
    let titles = member == "title" ? ["zh": value, "en": value] : ["zh": "自", "en": "Own"]
    var theme: [String: Any] = [
      "format": "duban.theme/1", "id": "own", "title": titles, "roles": [role: ["fg": role]],
    ]
    if member != "title" { theme[member] = value }
    let data = try JSONSerialization.data(withJSONObject: theme)
    _ = try ground.home.write("config/duban/themes/own.json", String(decoding: data, as: UTF8.self))
  }

  @Test func nothingOfTheEnvironmentDrivesTheTerminal() throws {
    let ground = try hostileGround()
    for (index, text) in Hostile.texts.enumerated() {
      let names = [
        "LANG", "LC_ALL", "TERM", "USER", "TZ", "DUBAN_NOW", "PAGER", "EDITOR", "XDG_STATE_HOME", "NO_COLOR",
      ]
      for (number, name) in names.enumerated() where Campaign.tries(index + number) {
        expectHarmless(try ground.run(["list"], env: [name: text]), [name, text])
      }
      for name in ["XDG_CONFIG_HOME", "HOME"] {
        let folder = text + (name == "HOME" ? "/.config" : "")
        _ = try ground.home.write("\(folder)/duban/config.json", "{")
        let value = ground.home.path + "/" + text
        let env = ["XDG_CONFIG_HOME": ""].merging([name: value]) { $1 }
        expectHarmless(try ground.run(["list"], env: env), [name, text])
      }
      try expectNamedHarmlessly(ground, term: text)
    }
  }

  /// What the screen cannot be opened on is named.
  private func expectNamedHarmlessly(_ ground: Ground, term text: String) throws {
    let terminal = PtyTerminal()
    let environment = ground.home.environment.merging(["TERM": text]) { $1 }
    let child = try Spawned([DubanHome.program], environment: environment, files: .terminal(terminal.path))
    #expect(terminal.read(until: "终端"))
    let ended = child.wait()
    terminal.drain()
    #expect(ended?.status == 69)
    let faults = WireScan.faults(onWire: terminal.seen)
    #expect(faults.isEmpty, "\(faults)")
  }

  /// Every view and window of the screen, with such texts in them: all that went over the wire is looked at.
  @Test(arguments: ["xterm-256color"] + (Campaign.isFull ? ["linux", "screen"] : []))
  func noByteOfItDrivesTheScreen(_ term: String) throws {
    let ground = try hostileGround()
    let terminal = PtyTerminal(columns: 110, rows: 32)
    let environment = ground.home.environment.merging(["TERM": term]) { $1 }
    let child = try Spawned(
      ground.command(["--by", Hostile.name]), environment: environment, files: .terminal(terminal.path))
    #expect(terminal.read(until: "1总览"))
    // One key after the other: an escape and what follows it at once would be one.
    func look(_ keys: String) {
      for key in keys {
        terminal.type(String(key))
        terminal.settle()
      }
    }
    for view in 1...6 {
      look("\(view)")
      for _ in 0..<10 { look("j") }
      look("l")
      look("jj\r")
      look("\t\u{1B}")
    }
    look("2G")
    for window in [
      "=", "n", "s", "x", "a", "aa", "as", "av", "ao", "/红", "/\u{1B}", "?", "p", ":", "d", "i", "f", "o",
    ] {
      look(window)
      look("\u{1B}\u{1B}")
    }
    for text in Hostile.texts {
      look("n")
      terminal.type("\u{1B}[200~\(text)\u{1B}[201~")
      terminal.settle()
      look("\r\r\r\r\u{1B}\u{1B}")
    }
    // Another's entry comes while it is open.
    _ = try ground.run(["update", "2.1-01", "--value", "19", "--note", Hostile.name, "--by", Hostile.name])
    // They are on the screen, or nothing was tried.
    for word in ["␛[7777", "‹U+202E›"] {
      look("\u{1B}\u{1B}\u{1B}6g\u{C}")
      #expect(terminal.read(until: word), "\(word) was never drawn")
    }
    terminal.type([0x03])
    let ended = child.wait()
    terminal.drain()
    #expect(ended?.status == 130)
    let faults = WireScan.faults(onWire: terminal.seen)
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(5))")
  }
}
