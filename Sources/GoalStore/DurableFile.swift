import Glibc

/// Whole files that are on the disk when the call returns.
package enum DurableFile {
  /// Makes a new file; on failure there is none.
  ///
  /// - Throws: EEXIST where the path is taken.
  package static func create(_ path: String, _ bytes: [UInt8]) throws(FileFault) {
    let file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL)
    do throws(FileFault) {
      try file.write(bytes)
      try file.sync()
      try Folders.sync(Folders.parent(of: path))
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Puts new contents in a file's place with its mode and owner: all of them, or the old ones. A link stays.
  package static func replace(_ path: String, by bytes: [UInt8]) throws(FileFault) {
    let target = Folders.resolved(path)
    let old = try FileStatus.of(target)
    if let old, old.kind != .file { throw FileFault(.rename, target, code: EISDIR) }
    let fresh = "\(target).\(getpid()).tmp"
    unlink(fresh)
    do throws(FileFault) {
      let file = try Descriptor(fresh, O_WRONLY | O_CREAT | O_EXCL)
      try file.write(bytes)
      if let old {
        fchmod(file.number, old.mode)
        if old.owner != geteuid() || old.group != getegid() { fchown(file.number, old.owner, old.group) }
      }
      try file.sync()
      guard rename(fresh, target) == 0 else { throw FileFault(.rename, target, code: errno) }
    } catch {
      unlink(fresh)
      throw error
    }
    try Folders.sync(Folders.parent(of: target))
  }
}
