import TestSupport
import Testing

struct CommandArgumentTests {
  @Test func theProgramsOptionsStandBeforeOrAfterTheCommand() throws {
    let home = try DubanHome()
    let store = home.path + "/elsewhere"
    let orders: [[String]] = [
      ["--store", store, "--by", "li", "--lang", "en", "update", "2.2-06", "--add", "1"],
      ["update", "--store", store, "2.2-06", "--by", "li", "--add", "1", "--lang", "en"],
      ["update", "2.2-06", "--add", "1", "--lang=en", "--by=li", "--store=" + store],
      ["--store=" + store, "update", "--lang", "en", "2.2-06", "--add=1", "--by", "li"],
      ["--by", "undo", "--store", store, "--lang", "en", "update", "--by", "li", "2.2-06", "--add", "1"],
    ]
    for (index, order) in orders.enumerated() {
      let answer = try home.duban(order)
      #expect(answer.words.hasPrefix("saved 2.2-06 "), "\(order): \(answer.words)")
      #expect(answer.words.hasSuffix("· 07-01 · li\n"))
      #expect(try home.duban(["log", "--store", store]).data.split(separator: "\n").count == index + 1)
    }
    #expect(try home.duban(["log"], env: ["DUBAN_STORE": store]).data.split(separator: "\n").count == 5)
    #expect(try home.duban(["log"]).data == "")
  }

  @Test(arguments: [
    Line("shwo", 64, "duban: no command “shwo”; did you mean show?\n"),
    Line("--lang zh shwo", 64, "duban: 没有命令“shwo”，是否指 show？\n"),
    Line("frobnicate", 64, "duban: no command “frobnicate”; duban --help lists all\n"),
    Line("--frobnicate", 64, "duban: no option “--frobnicate”\n"),
    Line("update", 64, "duban: <goal> ... is missing\n"),
    Line("update 2.2-06 --frob", 64, "duban: no option “--frob”; did you mean --on?\n"),
    Line("show", 64, "duban: <goal> is missing\n"),
    Line("list extra", 64, "duban: “extra” is too much\n"),
    Line("--lang zh update", 64, "duban: 缺少 <goal> ...\n说明: <goal>"),
    Line("--lang zh update 2.2-06 --frob", 64, "duban: 没有选项“--frob”，是否指 --on？\n用法: duban update"),
    Line("--lang zh list a b", 64, "duban: 多出“a”“b”\n"),
    Line("--lang=zh list --width", 64, "duban: 缺少 --width <columns> 的值\n"),
    Line("list --owed=3", 64, "duban: --owed takes no value, but was given “3”\n"),
    Line("help nosuch", 64, "duban: no command “nosuch”; duban --help lists all\n"),
    Line("--store= list", 64, "duban: --store <folder> lacks its value\n"),
    Line("--plan= list", 64, "duban: --plan <file> lacks its value\n"),
    Line("template --lead=", 64, "duban: --lead <unit> lacks its value\n"),
    Line("--plan /dev/zero list", 66, "duban: /dev/zero: not a regular file\n"),
    Line("--lang zh --plan none.json list", 66, "duban: none.json: 没有这个文件或文件夹\n"),
    Line("--lang fr list", 64, "duban: --lang cannot be “fr”; allowed: zh, en\n"),
    Line("--plan none.json list", 66, "duban: none.json: No such file or directory\n"),
    Line("--readonly update 2.2-06 --value 1", 77, "duban: opened with --readonly\n"),
    Line("--by · undo", 64, "duban: --by is missing; allowed: wang\n"),
    Line("--readonly undo", 77, "duban: opened with --readonly\n"),
    Line("reprot week", 64, "duban: no command “reprot”; did you mean report?"),
  ])
  func refused(_ line: Line) throws {
    let answer = try DubanHome().duban(words(line.typed), env: ["LANG": "en_US.UTF-8"])
    #expect(answer.words.hasPrefix(line.said), "\(answer.words)")
    #expect(answer.status == line.status)
    #expect(answer.data == "")
  }

  /// A variable that is not set must not send entries to the root folder.
  @Test(arguments: [
    (["--store", "", "update", "2.2-06", "--value", "1"], "--store is missing; allowed: FOLDER"),
    (["--plan", "", "list"], "--plan is missing; allowed: FILE"),
    (["status", "-o", ""], "-o is missing; allowed: FILE"),
    (["export", "--format", "csv", "-o", ""], "-o is missing; allowed: FILE"),
  ])
  func anEmptyNameIsNone(_ arguments: [String], _ said: String) throws {
    let answer = try DubanHome().duban(["--lang", "en"] + arguments)
    #expect(answer.words == "duban: \(said)\n" && answer.status == 64 && answer.data == "", "\(answer.words)")
  }

  @Test(arguments: [
    (["show", ""], "no goal “”; ids read 2.2-06 or H-01"), (["template", "--lead", ""], "no lead “”"),
    (["notice", "--lead", ""], "no lead “”"),
    (["add", "2.2", "--zh", " ", "--kind", "ongoing", "--reason", "x"], "the title is missing"),
  ])
  func anEmptyNameIsQuoted(_ arguments: [String], _ said: String) throws {
    let answer = try DubanHome().duban(["--lang", "en"] + arguments)
    #expect(answer.words == "duban: \(said)\n" && answer.status == 65, "\(answer.words)")
  }

  /// What Swift cannot read it replaces without a word: a note typed in GBK would be lost for ever.
  @Test func anArgumentThatIsNoTextIsRefused() throws {
    let home = try DubanHome()
    let answer = try home.shell(#"duban update 2.2-06 --note "$(printf '\260\264')""#)
    #expect(answer.words == "duban: 第 4 个参数不是 UTF-8 文字，什么也没有做；请把终端设为 UTF-8\n" && answer.status == 64)
    #expect(try home.duban(["log"]).data == "")
  }

  @Test func helpAndVersionGoToStandardOutput() throws {
    let home = try DubanHome()
    for typed in ["--help", "help", "-h", "update --help", "help update", "--lang en --help"] {
      let answer = try home.duban(words(typed))
      #expect(answer.data.contains("USAGE: duban"), "\(typed): \(answer.data)")
      #expect(answer.words == "" && answer.status == 0)
    }
    #expect(try home.duban(["help"]).data.contains("  retarget  "))
    for typed in ["--version", "update --version"] {
      #expect(try home.duban(words(typed)).data == "duban 0.1.0\n")
    }
    #expect(try home.duban(["update", "--nope"]).words.contains("详见 duban update --help"))
  }

  @Test func aBareDubanWithoutATerminalPrintsTheStatus() throws {
    let home = try DubanHome()
    let bare = try home.duban([])
    #expect(bare.status == 0)
    #expect(try bare.data == home.duban(["status"]).data)
    #expect(try home.duban(["--as-of", "3-31"]).data == home.duban(words("status --as-of 3-31")).data)
  }

  @Test func theConfigurationNamesUserAndLanguage() throws {
    let home = try DubanHome()
    _ = try home.write("config/duban/config.json", #"{"name":"zhao","language":"en"}"#)
    #expect(try home.duban(words("update 2.2-06 --value 3")).words.hasSuffix("· 07-01 · zhao\n"))
    #expect(try home.duban(words("undo --by li")).words == "duban: li has nothing to undo\n")
    _ = try home.write("config/duban/config.json", #"{"nmae":"zhao"}"#)
    let broken = try home.duban(["list"])
    #expect(broken.words.contains("config.json:1:2: ") && broken.words.contains("“nmae”"), "\(broken.words)")
    #expect(broken.status == 78)
  }

  @Test func themesAreListed() throws {
    let home = try DubanHome()
    #expect(
      try home.duban(words("themes --lang en")).data == """
        id         title
        ink        Ink
        paper      Paper
        vermilion  Vermilion
        contrast   High contrast
        mono       Mono

        """)
  }
}
