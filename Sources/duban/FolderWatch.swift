import Glibc

/// Tells when a file of a folder changes, or the folder itself comes, goes or moves, so that an open screen shows a
/// colleague's entry without polling.
struct FolderWatch {
  /// To be polled for reading; -1 where there is nothing to watch.
  let descriptor: Int32
  /// Whether it is the folder itself that is watched, not one above it in which it is to appear.
  private let isThere: Bool

  private static let changes = UInt32(
    IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE)
  private static let leaving = UInt32(IN_MOVE_SELF | IN_DELETE_SELF)

  /// Watches a folder; one that does not exist yet is awaited in the nearest one above it that does.
  init(_ folder: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    isThere = FolderWatch.add(folder, to: descriptor)
  }

  /// The same watch, or where the folder was awaited a new one, for it may have appeared.
  func renewed(_ folder: String) -> FolderWatch { isThere ? self : anew(folder) }

  /// A watch of what the path names now.
  func anew(_ folder: String) -> FolderWatch {
    end()
    return FolderWatch(folder)
  }

  func end() {
    if descriptor >= 0 { close(descriptor) }
  }

  private static func add(_ folder: String, to file: Int32) -> Bool {
    var path = folder
    var isThere = inotify_add_watch(file, path, changes | leaving) >= 0
    // Whatever is moved or removed above takes the folder with it; where it is missing it may appear there.
    var awaited = isThere ? nil : folder
    while let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      path = String(path[..<slash])
      guard
        inotify_add_watch(file, path, leaving | (awaited == nil ? 0 : UInt32(IN_CREATE | IN_MOVED_TO))) >= 0
      else { continue }
      guard let missing = awaited else { continue }
      awaited = nil
      // It may have appeared before the watch stood.
      if access(missing, F_OK) == 0 { isThere = inotify_add_watch(file, folder, changes | leaving) >= 0 }
    }
    return isThere
  }

  /// Takes the events that came; what they say of files is found by looking at them.
  ///
  /// - Returns: whether the path may name another folder now, or none.
  func drain() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var hasMoved = false
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      hasMoved =
        FolderWatch.masks(buffer[..<count]).contains { $0 & (leaving | UInt32(IN_IGNORED)) != 0 } || hasMoved
    }
    return hasMoved
  }

  private var leaving: UInt32 { FolderWatch.leaving }

  /// The masks of events as `inotify(7)` lays them out: watch, mask, cookie, length, name.
  private static func masks(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    var masks: [UInt32] = []
    var start = bytes.startIndex
    while start + 16 <= bytes.endIndex {
      let (mask, length) = bytes.withUnsafeBytes { buffer in
        let offset = start - bytes.startIndex
        return (
          buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
          buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self)
        )
      }
      masks.append(mask)
      start += 16 + Int(length)
    }
    return masks
  }
}
