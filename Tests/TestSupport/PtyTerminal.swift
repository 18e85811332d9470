import Glibc

/// The master side of a terminal, for tests that take the terminal away.
package final class PtyTerminal {
  private var master: Int32
  /// The path of the side that a program opens.
  package let path: String
  /// All that the program has written, as far as it has been taken.
  package private(set) var seen: [UInt8] = []

  package init(columns: UInt16 = 100, rows: UInt16 = 30) {
    // What posix_openpt, unlockpt and ptsname do; the C library shows those to GNU sources only.
    let (unlock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var (locked, index) = (Int32(0), UInt32(0))
    _ = ioctl(master, unlock, &locked)
    _ = ioctl(master, number, &index)
    path = "/dev/pts/\(index)"
    resize(columns, rows)
  }

  /// Gives the terminal a size; the program is told by a signal.
  package func resize(_ columns: UInt16, _ rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends bytes as a keyboard would; what the program writes meanwhile is taken, lest both wait for each other.
  package func type(_ bytes: [UInt8]) {
    var done = 0
    while done < bytes.count, master >= 0 {
      var ready = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&ready, 1, 15_000) > 0, ready.revents & Int16(POLLHUP) == 0 else { return }
      drain()
      let piece = Array(bytes[done..<min(done + 256, bytes.count)])
      done += max(0, Glibc.write(master, piece, piece.count))
    }
  }

  package func type(_ text: String) { type(Array(text.utf8)) }

  /// Sends a key and takes nothing of what is written, as a terminal that has stopped.
  package func typeUnheard(_ key: Character) {
    let bytes = Array(String(key).utf8)
    _ = Glibc.write(master, bytes, bytes.count)
  }

  /// Takes what is there, without waiting for more.
  package func drain() {
    while take(milliseconds: 0) {}
  }

  /// Takes what comes until nothing has come for a moment.
  package func settle() {
    while take(milliseconds: 60) {}
  }

  /// Forgets what has been taken.
  package func forget() { seen = [] }

  /// Takes a piece; false when none comes within so many milliseconds.
  private func take(milliseconds: Int32) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0 else { return false }
    let count = Glibc.read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    seen += chunk[..<count]
    return true
  }

  deinit { hangUp() }

  /// Takes what the program writes until the text is among it; false when it falls silent first.
  package func read(until text: String, milliseconds: Int32 = 15_000) -> Bool {
    read(untilAny: [text], milliseconds: milliseconds) != nil
  }

  /// Takes what the program writes until one of the texts is among it; nil when it falls silent first.
  package func read(untilAny texts: [String], milliseconds: Int32 = 15_000) -> String? {
    while true {
      let shown = String(decoding: seen, as: UTF8.self)
      if let found = texts.first(where: { shown.contains($0) }) { return found }
      guard take(milliseconds: milliseconds) else { return nil }
    }
  }

  /// The terminal is gone, as when its window is closed or the line drops.
  package func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }
}
