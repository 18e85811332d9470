import Glibc
import GoalCore
import GoalStore
import GoalText

/// The folder of a sample store: new or empty, so that no real ledger is ever touched.
struct DemoFolder {
  let path: String
  /// Made for this run alone, and removed at its end.
  let isTemporary: Bool

  /// A folder the user names, which must not exist or be empty, else a fresh one for temporary files (73).
  init(_ named: String?, _ words: Words) throws(Failure) {
    guard let named else {
      path = try DemoFolder.temporary(words)
      isTemporary = true
      return
    }
    do throws(FileTrouble) {
      if try !DemoFolder.isFree(named) { throw FileTrouble(path: named, code: ENOTEMPTY) }
      try Files.makeFolder(named)
    } catch {
      let reason = error.code == ENOTEMPTY ? DemoWords.of(words.language).notEmpty : error.reason(words)
      throw Failure("\(named): \(reason)", .cannotCreate)
    }
    path = named
    isTemporary = false
  }

  /// Writes the sample year, with the marker first: a store that is not whole is still known as a sample.
  func fill(_ plan: Plan) throws {
    let entries = try DemoWriter.entries(DemoYear.tables, plan: plan)
    try Files.create(path + Demo.marker, Array(DemoWords.marker.utf8), mode: 0o600)
    let edge = Edge(now: { Environment.now }, name: Environment.loginName, host: Environment.hostName)
    var store = Store(folder: path, plan: plan, edge: edge)
    try store.seed(entries)
    store.writeFold()
  }

  /// Removes a temporary folder with all that is in it; a named one stays.
  func remove() {
    if isTemporary { Files.remove(path) }
  }

  private static func temporary(_ words: Words) throws(Failure) -> String {
    var name = Array(
      ((Environment.variable("TMPDIR") ?? "/tmp") + "/duban-demo-" + String(repeating: "X", count: 6))
        .utf8CString)
    guard mkdtemp(&name) != nil else {
      let reason = FileTrouble.reason(errno, words)
      throw Failure("\(Environment.variable("TMPDIR") ?? "/tmp"): \(reason)", .cannotCreate)
    }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func isFree(_ path: String) throws(FileTrouble) -> Bool {
    var status = stat()
    if lstat(path, &status) != 0 {
      if errno == ENOENT { return true }
      throw FileTrouble(path: path, code: errno)
    }
    return try Files.names(path).isEmpty
  }
}
