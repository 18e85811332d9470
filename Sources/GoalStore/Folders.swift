import Glibc

/// Folders of the store: made, synced, asked whether they can be written.
enum Folders {
  static func parent(of path: String) -> String {
    var bytes = Substring(path)
    while bytes.count > 1, bytes.last == "/" { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: "/") else { return "." }
    return slash == bytes.startIndex ? "/" : String(bytes[..<slash])
  }

  /// Makes what is missing of a path with mode 0700, and syncs the folder that holds each one made.
  static func make(_ path: String) throws(FileFault) {
    if let status = try FileStatus.of(path) {
      guard status.kind == .folder else { throw FileFault(.createFolder, path, code: ENOTDIR) }
      return
    }
    let above = parent(of: path)
    if above != path { try make(above) }
    guard mkdir(path, 0o700) == 0 else {
      if errno == EEXIST { return }
      throw FileFault(.createFolder, path, code: errno)
    }
    try sync(above)
  }

  static func sync(_ path: String) throws(FileFault) {
    try Descriptor(path, O_RDONLY | O_DIRECTORY).sync()
  }

  /// How many things a folder holds; none where there is no folder.
  static func count(_ path: String) -> Int {
    guard let stream = opendir(path) else { return 0 }
    defer { closedir(stream) }
    var count = 0
    // Each folder names itself and the one above.
    while let entry = readdir(stream) { count += entry.pointee.d_name.0 == 0x2E ? 0 : 1 }
    return count
  }

  /// Why nothing can be written at a path, without writing; nil when nothing speaks against it.
  ///
  /// Of a path that does not exist the nearest folder above it is asked.
  static func obstacle(_ path: String, isFolder: Bool) -> FileFault? {
    var status = stat()
    if stat(path, &status) == 0 {
      if isFolder, status.st_mode & S_IFMT != S_IFDIR { return FileFault(.open, path, code: ENOTDIR) }
      let wanted = isFolder ? W_OK | X_OK : R_OK | W_OK
      return access(path, wanted) == 0 ? nil : FileFault(.open, path, code: errno)
    }
    guard errno == ENOENT, parent(of: path) != path else { return FileFault(.open, path, code: errno) }
    return obstacle(parent(of: path), isFolder: true)
  }

  /// The file a path means after all links; the path itself where that cannot be told.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
