import Glibc

/// The master side of a terminal, for tests that take the terminal away.
package final class PtyTerminal {
  private var master: Int32
  /// The path of the side that a program opens.
  package let path: String
  private var seen: [UInt8] = []

  package init(columns: UInt16 = 100, rows: UInt16 = 30) {
    // What posix_openpt, unlockpt and ptsname do; the C library shows those to GNU sources only.
    let (unlock, number) = (UInt(0x4004_5431), UInt(0x8004_5430))
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (locked, index) = (Int32(0), UInt32(0))
    _ = ioctl(master, unlock, &locked)
    _ = ioctl(master, number, &index)
    path = "/dev/pts/\(index)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  deinit { hangUp() }

  /// Takes what the program writes until the text is among it; false when it falls silent first.
  package func read(until text: String, milliseconds: Int32 = 15_000) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      if String(decoding: seen, as: UTF8.self).contains(text) { return true }
      var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, milliseconds) > 0 else { return false }
      let count = Glibc.read(master, &chunk, chunk.count)
      guard count > 0 else { return false }
      seen += chunk[..<count]
    }
  }

  /// The terminal is gone, as when its window is closed or the line drops.
  package func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }
}
