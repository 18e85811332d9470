import Glibc
import GoalText

/// Whole files and folders, by system calls that say what went wrong.
enum Files {
  /// The bytes of a regular file of at most `limit` bytes.
  static func read(_ path: String, limit: Int = 64 << 20) throws(FileTrouble) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FileTrouble(path: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileTrouble(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileTrouble(path: path, code: EINVAL) }
    guard status.st_size <= limit else { throw FileTrouble(path: path, code: EFBIG) }
    // What the file has, and a byte to see its end by; some that have none by their status are read all the same.
    var bytes = try part(of: file, path, atMost: Int(status.st_size) + 1)
    while true {
      let more = try part(of: file, path, atMost: 1 << 12)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// Reads on until so many bytes have come or the file has no more.
  private static func part(of file: Int32, _ path: String, atMost most: Int) throws(FileTrouble) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
      while filled < most {
        let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
        let count = repeated { Glibc.read(file, rest.baseAddress, rest.count) }
        if count < 0 { failure = errno }
        if count <= 0 { return }
        filled += count
      }
    }
    if failure != 0 { throw FileTrouble(path: path, code: failure) }
    return bytes
  }

  /// Calls again what a signal interrupted; what is interrupted every time is given up.
  private static func repeated(_ call: () -> Int) -> Int {
    for _ in 1..<1000 {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
    return call()
  }

  /// Writes all bytes to a descriptor.
  static func write(_ bytes: [UInt8], to file: Int32, path: String) throws(FileTrouble) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        repeated { Glibc.write(file, buffer.baseAddress?.advanced(by: done), bytes.count - done) }
      }
      // No progress without an error would loop for ever.
      guard count > 0 else { throw FileTrouble(path: path, code: count == 0 ? EIO : errno) }
      done += count
    }
  }

  /// Makes a new file, or with `force` takes an old one's place, so that a full disk leaves the old one whole.
  ///
  /// An old file keeps its mode and owner, and a link to it stays a link; what is no regular file is written into.
  static func create(_ path: String, _ bytes: [UInt8], force: Bool = false, mode: mode_t = 0o644)
    throws(FileTrouble)
  {
    var old = stat()
    guard force, stat(path, &old) == 0 else { return try make(path, bytes, as: path, mode) }
    guard old.st_mode & S_IFMT == S_IFREG else { return try overwrite(path, bytes) }
    let target = resolved(path)
    let fresh = target + ".\(getpid()).tmp"
    try make(fresh, bytes, as: path, old.st_mode & 0o7777)
    do throws(FileTrouble) {
      // Another owner is kept where we may; the new file is ours otherwise.
      _ = chown(fresh, old.st_uid, old.st_gid)
      guard chmod(fresh, old.st_mode & 0o7777) == 0, rename(fresh, target) == 0 else {
        throw FileTrouble(path: path, code: errno)
      }
    } catch {
      unlink(fresh)
      throw error
    }
  }

  /// A file that was not there before; it goes again when it cannot be written whole.
  private static func make(_ path: String, _ bytes: [UInt8], as name: String, _ mode: mode_t)
    throws(FileTrouble)
  {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw FileTrouble(path: name, code: errno) }
    do throws(FileTrouble) {
      do throws(FileTrouble) { try write(bytes, to: file, path: name) } catch {
        close(file)
        throw error
      }
      guard close(file) == 0 else { throw FileTrouble(path: name, code: errno) }
    } catch {
      unlink(path)
      throw error
    }
  }

  /// A terminal, a pipe, a device.
  private static func overwrite(_ path: String, _ bytes: [UInt8]) throws(FileTrouble) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileTrouble(path: path, code: errno) }
    defer { close(file) }
    try write(bytes, to: file, path: path)
  }

  /// Where a chain of links ends.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Removes a file, or a folder with all that is in it; links are removed, not followed.
  static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in (try? names(path)) ?? [] { remove(path + "/" + name) }
    rmdir(path)
  }

  /// The names in a folder, in no order.
  static func names(_ folder: String) throws(FileTrouble) -> [String] {
    guard let stream = opendir(folder) else { throw FileTrouble(path: folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// Makes a folder and those above it, for the user alone.
  static func makeFolder(_ path: String) throws(FileTrouble) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw FileTrouble(path: path, code: errno)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileTrouble(path: path, code: errno) }
  }
}

/// A system call that failed on a path.
struct FileTrouble: Error {
  let path: String
  let code: Int32

  /// Why, in the user's language where there are words for it; else as the system says it.
  func reason(_ words: Words) -> String { FileTrouble.reason(code, words) }

  static func reason(_ code: Int32, _ words: Words) -> String {
    let said = FileWords.of(words.language)
    return switch code {
    case ENOENT: said.missing
    case EACCES, EPERM: said.notPermitted
    case EISDIR: said.isFolder
    case ENOTDIR: said.notFolder
    case EINVAL: said.notAFile
    case EFBIG: said.tooLarge
    case ENAMETOOLONG: said.nameTooLong
    case ELOOP: said.tooManyLinks
    case EROFS: said.readOnly
    case ENOSPC: said.full
    case EIO: said.inputOutput
    default: Environment.message(code)
    }
  }
}
