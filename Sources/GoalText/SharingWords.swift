/// What the commands that share a ledger say.
package struct SharingWords: Sendable {
  // What was done.
  /// In git's history: how many entries the ledger has.
  package let commitMessage: @Sendable (Int) -> String
  /// Entries that came, from whom, and how many went.
  package let synced: @Sendable (Int, String, Int) -> String
  package let nothingNew: String
  package let shared: @Sendable (String) -> String
  /// The folder; nobody shares it yet.
  package let prepared: @Sendable (String) -> String
  /// The file, its entries, and of how many files.
  package let merged: @Sendable (String, Int, Int) -> String
  /// A file whose last line is unfinished.
  package let tailLeftOut: @Sendable (String) -> String
  package let notMerged: String
  /// The file that would be replaced, and its entries that are in none of the others.
  package let wouldLose: @Sendable (String, Int) -> String

  // An open screen.
  package let sharedDisk: String
  package let backAgain: String
  package let backAgainUnsaved: String

  // Taking another's act back.
  package let toUndo: String
  package let askUndo: String
  package let notUndone: String

  // What git would not do: its own words follow or stand inside.
  package let noGit: String
  package let network: @Sendable (String) -> String
  /// What git said, and the folder.
  package let authentication: @Sendable (String, String) -> String
  package let badAddress: @Sendable (String, String) -> String
  package let notAllowed: @Sendable (String) -> String
  package let checkedOut: String
  package let busy: @Sendable (String) -> String
  package let notOwned: @Sendable (String) -> String
  package let localChanges: @Sendable (String, String) -> String
  package let other: @Sendable (String) -> String

  // What is missing or in the way.
  package let notShared: String
  package let noRemote: @Sendable (String) -> String
  package let noBranch: @Sendable (String) -> String
  /// The remote and its branches.
  package let severalBranches: @Sendable (String, [String], String) -> String
  /// What was begun, and the folder.
  package let unfinished: @Sendable (String, String) -> String
  package let conflict: @Sendable ([String], String, String) -> String
  package let sharedElsewhere: @Sendable (String, String) -> String
  package let outrun: String
  package let foreign: String

  package static func of(_ language: Language) -> SharingWords {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
