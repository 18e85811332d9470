import Glibc
import GoalStore

/// Looks after a store that other programs change while the screen is open.
struct Lookout {
  private let folder: String
  /// On another machine's disk: nobody tells of changes there.
  let isShared: Bool
  private var watch: FolderWatch?
  /// When a ledger was first seen that is gone, shorter or not whole, and has not been told yet.
  private var doubtedAt: Int?

  /// Milliseconds after which what looks wrong is believed: git and editors write a file anew in several steps.
  private static let patience = 300
  /// Milliseconds between two looks where nobody tells of changes.
  private static let interval = 5000

  init(_ folder: String) {
    let folder = Lookout.whole(folder)
    self.folder = folder
    isShared = SharedDisk.holds(folder)
    watch = isShared ? nil : FolderWatch(folder)
  }

  /// The folder above can be watched only by a path that names it.
  private static func whole(_ folder: String) -> String {
    guard !folder.hasPrefix("/"), let here = getcwd(nil, 0) else { return folder }
    defer { free(here) }
    return String(cString: here) + "/" + folder
  }

  /// To be waited for beside the keys.
  var descriptors: [Int32] { [watch?.descriptor ?? -1].filter { $0 >= 0 } }

  /// How long to wait for them; nil for ever.
  var timeout: Int? {
    if let doubtedAt { return max(1, doubtedAt + Lookout.patience - Waiting.monotonic()) }
    return descriptors.isEmpty ? Lookout.interval : nil
  }

  /// A folder that was awaited may have appeared.
  mutating func renew() { watch = watch?.renewed(folder) }

  /// Reads what others have written; says whether there is anything to show.
  mutating func look(at store: inout Store) -> Bool {
    if let old = watch { watch = old.drain() ? old.anew(folder) : old.renewed(folder) }
    let hasChanged = store.refresh()
    guard store.isDoubtful else {
      defer { doubtedAt = nil }
      return hasChanged || doubtedAt != nil
    }
    let now = Waiting.monotonic()
    if hasChanged { doubtedAt = now }
    guard let since = doubtedAt, now - since >= Lookout.patience else { return false }
    doubtedAt = nil
    return true
  }
}
