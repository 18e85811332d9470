import GoalText
import GoalUI

/// Where the screen was left, kept between starts in the state folder; a plan has its own.
struct ScreenMemory {
  private let path: String
  /// What was kept; empty where nothing was or the file cannot be used.
  let saved: SavedScreen

  /// - Parameter isKept: false for a store of samples, which begins anew each time.
  init(plan: String, isKept: Bool) {
    path = isKept ? Environment.stateHome + "/duban/\(plan).screen.json" : ""
    let bytes = path.isEmpty ? nil : try? Files.read(path, limit: 1 << 20)
    saved = bytes.flatMap { SavedScreen($0) } ?? SavedScreen()
  }

  /// A place that cannot be kept is only lost, so a failure is silent.
  func keep(_ screen: SavedScreen) {
    guard !path.isEmpty, screen != saved else { return }
    if let slash = path.lastIndex(of: "/") { try? Files.makeFolder(String(path[..<slash])) }
    try? Files.create(path, screen.bytes, force: true, mode: 0o600)
  }
}
