/// What the commands say beside their data.
package struct CommandLineWords: Sendable {
  // The configuration.
  package let notJSON: String
  package let notAnObject: String
  /// The member and what it takes.
  package let badMember: @Sendable (String, String) -> String
  package let unknownMember: @Sendable (String, String) -> String
  /// Where, and how many rules are broken.
  package let badPlan: @Sendable (String, Int) -> String

  // The terminal and the lock.
  /// TERM's value.
  package let noTerminal: @Sendable (String) -> String
  /// Who holds the ledger, and where.
  package let holder: @Sendable (String, Int, String) -> String
  package let unknownHolder: String
  package let waiting: @Sendable (String) -> String
  package let busy: @Sendable (String) -> String
  /// The user asked for it.
  package let byOption: String

  // Arguments.
  /// The word as typed, and the nearest command.
  package let unknownCommand: @Sendable (String, String?) -> String
  /// The option, its value as typed, and what is allowed.
  package let badChoice: @Sendable (String, String, [String]) -> String
  /// A name that the plan does not have: its label, as typed, and those it has.
  package let unknownName: @Sendable (String, String, [String]) -> String
  package let badMonth: @Sendable (String) -> String
  /// A checkpoint as typed.
  package let badCheckpoint: @Sendable (String) -> String
  /// Two options or values that exclude each other.
  package let notBoth: @Sendable (String, String) -> String
  /// An option that is missing, and what it takes.
  package let needed: @Sendable (String, String) -> String
  /// The place of an argument, from 1.
  package let notUTF8: @Sendable (Int) -> String

  // Files and results.
  package let exists: String
  /// A file that is there already, and the option that replaces it.
  package let existsUnlessForced: @Sendable (String) -> String
  package let standardOutput: String
  /// Whose entry was taken back.
  package let ofAnother: @Sendable (String) -> String
  /// Problems in the ledger.
  package let damaged: @Sendable (Int) -> String
  package let themeHead: (id: String, title: String)

  // The check.
  package let fine: @Sendable (String) -> String
  package let unknownFormat: @Sendable (String) -> String
  package let shorterConfirmed: @Sendable (Int) -> String
  package let foldRebuilt: @Sendable (String) -> String
  package let needsNewer: String
}
