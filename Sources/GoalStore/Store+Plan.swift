import Glibc

/// A store made for a plan file keeps a copy of it, so that whoever has the folder can open it.
extension Store {
  /// Where a store's copy of its plan stands.
  package static func planCopy(_ folder: String) -> String { folder + "/plan.json" }

  /// Puts the copy in its place before the entry that needs it: whole and synced, or not at all. One that is there
  /// stays.
  func keepPlan() throws(FileFault) {
    let paths = StorePaths(folder)
    guard let copy = edge.planCopy, try FileStatus.of(paths.plan) == nil else { return }
    // Written under the lock only, so one name is enough; what a killed program left is written over.
    let fresh = paths.plan + ".tmp"
    unlink(fresh)
    do throws(FileFault) {
      let file = try Descriptor(fresh, O_WRONLY | O_CREAT | O_EXCL)
      try file.write(copy)
      try file.syncData()
      guard rename(fresh, paths.plan) == 0 else { throw FileFault(.rename, paths.plan, code: errno) }
      try Folders.sync(folder)
    } catch {
      unlink(fresh)
      throw error
    }
  }
}
