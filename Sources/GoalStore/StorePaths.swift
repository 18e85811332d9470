/// The files of a store.
struct StorePaths {
  let folder: String

  init(_ folder: String) { self.folder = folder }

  static let ledgerName = "ledger.jsonl"

  var ledger: String { folder + "/" + StorePaths.ledgerName }
  var progress: String { folder + "/progress.json" }
  var lock: String { folder + "/lock" }
  var aside: String { folder + "/aside" }
  var plan: String { Store.planCopy(folder) }

  /// Why nothing can be saved here, without trying it.
  var obstacle: FileFault? {
    Folders.obstacle(folder, isFolder: true) ?? Folders.obstacle(lock, isFolder: false)
      ?? Folders.obstacle(ledger, isFolder: false)
  }
}
