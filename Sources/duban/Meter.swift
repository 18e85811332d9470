import Glibc

/// How far a long piece of work is, on a terminal's standard error; nothing anywhere else.
final class Meter {
  private let label: String
  private let isShown: Bool
  private var shown = -1

  /// Work shorter than this many steps needs no meter.
  private static let least = 500
  private static let width = 30

  init(_ label: String) {
    self.label = label
    isShown = isatty(STDERR_FILENO) == 1 && Environment.variable("TERM") != "dumb"
  }

  /// Draws the meter anew when it has moved by a per cent.
  func show(_ done: Int, of all: Int) {
    guard isShown, all >= Meter.least else { return }
    let percent = done * 100 / all
    guard percent != shown else { return }
    shown = percent
    let filled = Meter.width * done / all
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: Meter.width - filled)
    write("\r\(label) [\(bar)] \(percent)% \(done)/\(all)")
  }

  /// Takes the meter off its line.
  func clear() {
    guard shown >= 0 else { return }
    shown = -1
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    try? Files.write(Array(text.utf8), to: STDERR_FILENO, path: "")
  }
}
