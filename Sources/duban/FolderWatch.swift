import Glibc

/// Tells when a file of a folder changes, so that an open screen shows a colleague's entry without polling.
struct FolderWatch {
  /// To be polled for reading; -1 where there is nothing to watch.
  let descriptor: Int32
  /// Whether it is the folder itself that is watched, not one above it in which it is to appear.
  private let isThere: Bool

  /// Watches a folder; one that does not exist yet is awaited in the nearest one above it that does.
  init(_ folder: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    isThere = FolderWatch.add(folder, to: descriptor)
  }

  /// The same watch, or where the folder was awaited a new one, for it may have appeared.
  func renewed(_ folder: String) -> FolderWatch {
    if isThere { return self }
    if descriptor >= 0 { close(descriptor) }
    return FolderWatch(folder)
  }

  private static func add(_ folder: String, to file: Int32) -> Bool {
    let changes = UInt32(IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_CREATE | IN_DELETE)
    var awaited = folder
    while inotify_add_watch(file, folder, changes) < 0 {
      guard errno == ENOENT, let slash = awaited.lastIndex(of: "/"), slash > awaited.startIndex else {
        return false
      }
      let above = String(awaited[..<slash])
      let isWatched = inotify_add_watch(file, above, UInt32(IN_CREATE | IN_MOVED_TO)) >= 0
      // It may have appeared before the watch stood: then once more from the folder down.
      if isWatched && access(awaited, F_OK) != 0 { return false }
      awaited = isWatched ? folder : above
    }
    return true
  }

  /// Takes the events that came; what they say is found by looking at the files.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
