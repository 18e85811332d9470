import StrictJSON

/// Who holds a store's lock, as the holder wrote it into the lock file.
package struct LockHolder: Hashable, Sendable {
  package var pid: Int
  package var name: String
  package var host: String

  package init(pid: Int, name: String, host: String) {
    self.pid = pid
    self.name = name
    self.host = host
  }

  var line: [UInt8] {
    var writer = JSONWriter()
    writer.object { w in
      w.member("pid", pid)
      w.member("name", name)
      w.member("host", host)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// Nil for a file nobody has written a whole line into.
  init?(_ bytes: [UInt8]) {
    // Behind the first line the end of a longer one may still stand.
    let line = Array(bytes.prefix { $0 != UInt8(ascii: "\n") })
    guard let root = try? JSONDocument(line).root, let pid = root["pid"]?.int,
      let name = root["name"]?.string, let host = root["host"]?.string
    else { return nil }
    self.init(pid: pid, name: name, host: host)
  }
}
