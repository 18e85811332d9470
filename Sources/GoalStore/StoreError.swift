/// Why a save did not happen. Nothing of it is in the ledger.
package enum StoreError: Error, Equatable, Sendable {
  /// Another program holds the store; it is named when it said who it is. Try again (75).
  case busy(LockHolder?)
  /// Not permitted (77): the folder cannot be written, or the ledger is damaged, refused or shorter than it was.
  case readOnly([StoreProblem])
  /// The system refused (74). `retry` writes the same bytes.
  case notSaved(FileFault)
  /// More characters than a text field holds (65).
  case textTooLong(field: String, count: Int, limit: Int)
}
