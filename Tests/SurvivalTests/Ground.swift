import Foundation
import TestSupport

/// A home with a small plan and a store, in which the built program runs with system calls that go wrong.
final class Ground {
  /// What the store is like before.
  enum Start: String, CaseIterable {
    /// There is no folder yet.
    case fresh
    /// Three entries, all in order.
    case seeded
    /// And half a line behind them.
    case torn
    /// And no `progress.json`.
    case unfolded
  }

  /// A call of the program that touches its files, such as `write ledger.jsonl`.
  struct Call: Equatable {
    let name: String
    let file: String
    /// Its number among all calls, from 1.
    let number: Int

    var isReading: Bool { name == "read" }
  }

  struct Answer {
    let data: String
    let words: String
    /// As a shell says it; -1 for a program that hung and was ended.
    let status: Int32

    var isSaved: Bool { words.contains("已存") }
  }

  let home: DubanHome
  let store: String
  private let plan: String
  private let seeded: [String: [UInt8]]
  private var outputs = 0

  /// - Parameter plan: the text of the plan file.
  init(plan text: String = PlanSample.text) throws {
    home = try DubanHome()
    store = home.path + "/data/store"
    plan = try home.write("plan.json", text)
    for number in 1...3 {
      let line = ["--by", "seed", "update", "2.1-01", "--add", "1", "--note", "seed\(number)"]
      let answer = try home.duban(["--plan", plan, "--store", home.path + "/seed"] + line)
      guard answer.status == 0 else { throw NotSeeded(words: answer.words) }
    }
    var files: [String: [UInt8]] = [:]
    for name in ["ledger.jsonl", "progress.json"] { files[name] = bytes(of: home.path + "/seed/" + name) }
    seeded = files
  }

  struct NotSeeded: Error { let words: String }

  /// Makes the store anew.
  func reset(_ start: Start) throws {
    try? FileManager.default.removeItem(atPath: home.path + "/data")
    guard start != .fresh else { return }
    for (name, bytes) in seeded where start != .unfolded || name != "progress.json" {
      try put(bytes + (start == .torn && name == "ledger.jsonl" ? Ground.half : []), name)
    }
  }

  /// An unfinished last line.
  static let half = Array(#"{"id":"5f0c0001-0002-4003-8004-000500060007","type":"prog"#.utf8)

  func put(_ bytes: [UInt8], _ name: String) throws {
    try FileManager.default.createDirectory(atPath: store, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: store + "/" + name))
  }

  /// The bytes of a file of the store; nil where there is none.
  func read(_ name: String) -> [UInt8]? { bytes(of: store + "/" + name) }

  /// Runs the program, with orders for the shim when there are any.
  func run(
    _ arguments: [String], _ orders: Orders? = nil, logging: Bool = false, env: [String: String] = [:]
  ) throws -> Answer {
    let (child, files) = try start(arguments, orders, logging: logging, env: env)
    return try finish(child, files)
  }

  /// The files a run's output and errors go to.
  struct Files { let data, words: String }

  func start(
    _ arguments: [String], _ orders: Orders? = nil, logging: Bool = false, env: [String: String] = [:]
  ) throws -> (Spawned, Files) {
    outputs += 1
    let files = Files(data: home.path + "/out\(outputs)", words: home.path + "/err\(outputs)")
    var environment = home.environment.merging(env) { $1 }
    if orders != nil || logging {
      environment.merge(try shim(orders, log: logging ? log : nil)) { $1 }
    }
    let child = try Spawned(
      command(arguments), environment: environment, files: .outputs(files.data, errors: files.words))
    return (child, files)
  }

  /// The program's command line; a plan or a store among the arguments comes later, and counts.
  func command(_ arguments: [String]) -> [String] {
    [DubanHome.program, "--plan", plan, "--store", store] + arguments
  }

  func finish(_ child: Spawned, _ files: Files, seconds: Double = 60) throws -> Answer {
    let ended = child.wait(seconds: seconds)
    if ended == nil {
      kill(child.pid, SIGKILL)
      _ = child.wait()
    }
    defer {
      unlink(files.data)
      unlink(files.words)
    }
    return Answer(data: text(files.data), words: text(files.words), status: ended?.status ?? -1)
  }

  func text(_ path: String) -> String { String(decoding: bytes(of: path) ?? [], as: UTF8.self) }

  var log: String { home.path + "/log" }
  private var ordersFile: String { home.path + "/orders" }

  /// What puts the shim before the program.
  func shim(_ orders: Orders?, log: String? = nil) throws -> [String: String] {
    try order(orders)
    var environment = [
      "LD_PRELOAD": DubanHome.products + "/libFaultShim.so", "FAULT_UNDER": home.path + "/data",
      "FAULT_ORDERS": ordersFile,
    ]
    if let log {
      unlink(log)
      environment["FAULT_LOG"] = log
    }
    return environment
  }

  /// Gives a running program other orders, or none.
  func order(_ orders: Orders?) throws {
    guard let orders else {
      unlink(ordersFile)
      return
    }
    // At once: a program must never read half of them.
    try Data(orders.text.utf8).write(to: URL(fileURLWithPath: ordersFile), options: .atomic)
  }

  /// The lines the shim has logged, such as `write store/ledger.jsonl`.
  func logged() -> [String] { text(log).split(separator: "\n").map(String.init) }

  /// The calls that touch files when the program runs so.
  func calls(_ arguments: [String], from start: Start) throws -> [Call] {
    try reset(start)
    _ = try run(arguments, logging: true)
    let lines = logged().filter { !$0.hasPrefix("say ") && !$0.hasPrefix("waited ") }
    return lines.enumerated().map { index, line in
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      return Call(name: words[0], file: words.count > 1 ? words[1] : "", number: index + 1)
    }
  }

  /// The command that saves one entry that can be told from all others.
  static func save(_ note: String, by name: String = "wang") -> [String] {
    ["--by", name, "update", "2.1-01", "--add", "1", "--note", note]
  }

  /// The entries of the ledger by their ids; a line that is not whole is left out.
  func entries() -> [String: [String: Any]] {
    var found: [String: [String: Any]] = [:]
    for line in (read("ledger.jsonl") ?? []).split(separator: 10) {
      let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      if let object, let id = object["id"] as? String { found[id] = object }
    }
    return found
  }

  /// How often each note stands in the ledger, in entries with ids of their own.
  func notes() -> [String: Int] {
    let notes = entries().values.compactMap { $0["note"] as? String }
    return Dictionary(notes.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// What a reader sees: the value of the goal that the saves add to; nil where the program does not tell.
  func shownValue() throws -> Double? {
    let answer = try run(["show", "2.1-01", "--json"])
    guard answer.status == 0,
      let goal = try? JSONSerialization.jsonObject(with: Data(answer.data.utf8)) as? [String: Any],
      let standing = goal["standing"] as? [String: Any]
    else { return nil }
    return standing["value"] as? Double ?? 0
  }
}

/// The bytes of a file; nil where there is none.
func bytes(of path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map { [UInt8]($0) } }

/// Ledgers set aside, to be checked by the program in one run at the end.
final class Pile {
  private let ground: Ground
  private var names: [String] = []

  init(_ ground: Ground) { self.ground = ground }

  func add(_ name: String) throws {
    guard let ledger = ground.read("ledger.jsonl") else { return }
    let path = ground.home.path + "/pile-\(names.count)-\(name).jsonl"
    try Data(ledger).write(to: URL(fileURLWithPath: path))
    names.append(path)
  }

  /// What the program's own check has against any of them.
  func complaints() throws -> String {
    var said = ""
    while !names.isEmpty {
      let some = Array(names.suffix(200))
      names.removeLast(some.count)
      let answer = try ground.run(["check"] + some)
      let lines = (answer.data + answer.words).split(separator: "\n").filter { !$0.hasSuffix("没有问题") }
      said += lines.joined(separator: "\n")
      if lines.isEmpty, answer.status != 0 { said += "exit \(answer.status)\n" }
      for path in some { unlink(path) }
    }
    return said
  }
}
