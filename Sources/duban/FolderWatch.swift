import Glibc

/// Tells when a file of a folder changes, so that an open screen shows a colleague's entry without polling.
struct FolderWatch {
  /// To be polled for reading; -1 where there is nothing to watch.
  let descriptor: Int32

  /// Watches a folder that exists; else the descriptor is -1.
  init(_ folder: String) {
    let file = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    let events = UInt32(IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_CREATE | IN_DELETE)
    guard file >= 0, inotify_add_watch(file, folder, events) >= 0 else {
      if file >= 0 { close(file) }
      descriptor = -1
      return
    }
    descriptor = file
  }

  /// Takes the events that came; what they say is found by looking at the files.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }
}
