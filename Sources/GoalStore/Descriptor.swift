internal import CSystem
import Glibc

/// An open file, closed at the end of its life. Interrupted calls are repeated, a failed sync is not.
struct Descriptor: ~Copyable {
  let number: Int32
  let path: String

  /// Opens without waiting for a FIFO's other end; the caller looks at the kind before it reads.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(FileFault) {
    self.path = path
    number = Descriptor.repeated {
      open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode)
    }
    if number < 0 { throw FileFault(.open, path, code: errno) }
  }

  deinit {
    if number >= 0 { close(number) }
  }

  func status() throws(FileFault) -> FileStatus {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw FileFault(.inspect, path, code: errno) }
    return FileStatus(status)
  }

  /// The bytes of a range, fewer where the file ends.
  func read(from offset: Int, count: Int) throws(FileFault) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 0)) { buffer, filled in
      Descriptor.preferLargePages(for: buffer)
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let position = off_t(offset + filled)
        let got = Descriptor.repeated { pread(number, rest.baseAddress, rest.count, position) }
        if got < 0 { failure = errno }
        if got <= 0 { return }
        filled += got
      }
    }
    if failure != 0 { throw FileFault(.read, path, code: failure) }
    return bytes
  }

  /// Has the system fill what is megabytes long with few large pages; each small one would cost as much as copying it.
  private static func preferLargePages(for buffer: UnsafeMutableBufferPointer<UInt8>) {
    let (page, large) = (4096, 1 << 21)
    guard buffer.count >= 2 * large, let start = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
    let first = start.alignedUp(toMultipleOf: page)
    // Advice that is not taken makes no difference.
    madvise(first, buffer.count - page, MADV_HUGEPAGE)
  }

  /// Writes all of it at the file's place; after a short write, the rest.
  func write(_ bytes: [UInt8]) throws(FileFault) {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { buffer in
        Descriptor.repeated { Glibc.write(number, buffer.baseAddress! + done, buffer.count - done) }
      }
      // No progress without an error would loop for ever.
      if wrote <= 0 { throw FileFault(.write, path, code: wrote == 0 ? EIO : errno) }
      done += wrote
    }
  }

  func truncate(to length: Int) throws(FileFault) {
    guard Descriptor.repeated({ ftruncate(number, off_t(length)) }) == 0 else {
      throw FileFault(.truncate, path, code: errno)
    }
  }

  /// Has the disk begin with what was written, for the sync that follows to wait less. Where that cannot be asked for,
  /// the sync waits longer; where the disk refuses, nothing else may be tried.
  func beginWriting() throws(FileFault) {
    guard duban_begin_writing(number) != 0 else { return }
    switch errno {
    case EIO, ENOSPC, EDQUOT, EROFS: throw FileFault(.sync, path, code: errno)
    default: return
    }
  }

  /// Once: what a failed sync has dropped, a second one would not bring back.
  func syncData() throws(FileFault) {
    guard fdatasync(number) == 0 else { throw FileFault(.sync, path, code: errno) }
  }

  func sync() throws(FileFault) {
    guard fsync(number) == 0 else { throw FileFault(.sync, path, code: errno) }
  }

  /// A call that is interrupted every time is given up in the end: better a save refused than one that hangs.
  private static let mostInterruptions = 1000

  static func repeated<Count: BinaryInteger>(_ call: () -> Count) -> Count {
    for _ in 1..<mostInterruptions {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
    return call()
  }
}

/// What kind of thing a path names.
package enum FileKind: String, Sendable { case file, folder, fifo, socket, device, other }

/// What `stat` says of a file.
struct FileStatus {
  let device: UInt
  let inode: UInt
  /// In bytes.
  let size: Int
  let kind: FileKind
  let mode: mode_t
  let owner: uid_t
  let group: gid_t
  /// When its contents last changed, in nanoseconds.
  let modified: Int

  init(_ status: stat) {
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFIFO: .fifo
      case S_IFSOCK: .socket
      case S_IFCHR, S_IFBLK: .device
      default: .other
      }
  }

  /// Of the file at the end of all links; nil when there is none.
  static func of(_ path: String) throws(FileFault) -> FileStatus? {
    var status = stat()
    if stat(path, &status) == 0 { return FileStatus(status) }
    if errno == ENOENT { return nil }
    throw FileFault(.inspect, path, code: errno)
  }
}
