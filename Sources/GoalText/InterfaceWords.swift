/// What the frame, the prompts and the foot of the screen say.
package struct InterfaceWords: Sendable {
  // The frame.
  package let program: String
  package let planDay: String
  package let pace: String
  package let sample: String
  package let readOnly: String
  package let marked: @Sendable (Int) -> String
  package let tooSmall: @Sendable (Int, Int) -> String

  // The lists.
  package let headline: String
  package let areas: String
  package let zones: String
  package let commonToZones: String
  package let behind: @Sendable (Int) -> String
  package let nothingBehind: String
  /// The rhythm's name, and of how many goals.
  package let owed: @Sendable (String, Int) -> String
  package let owedPeriods: @Sendable (Int) -> String
  package let nothingOwed: String
  package let moved: @Sendable (Int) -> String
  package let nothingMoved: String
  package let stuck: @Sendable (Int) -> String
  package let noUnit: String
  package let noEntries: String
  package let goals: @Sendable (Int) -> String

  // The detail.
  package let ask: String
  package let target: String
  package let lastYear: String
  package let actual: String
  package let share: String
  package let expectedShare: String
  package let about: String
  package let moreThan: String
  package let months: String
  package let lead: String
  package let partners: String
  package let person: String
  package let start: String
  package let due: String
  package let problem: String
  package let next: String
  package let listComma: String
  package let entries: @Sendable (Int) -> String
  package let savedAt: String
  /// By whom, and when.
  package let undoneBy: @Sendable (String, String) -> String

  // The foot.
  package let saved: String
  package let undone: String
  package let redone: String
  package let countsFrom: @Sendable (String) -> String
  package let selectGoal: String
  package let nothingFound: @Sendable (String) -> String
  package let noSearch: String
  package let fileExists: @Sendable (String) -> String
  package let themeIs: @Sendable (String) -> String
  package let wrote: @Sendable (String) -> String
  package let notWritten: @Sendable (String, String) -> String
  /// How many, by whom, the last one's goal and what it says.
  package let arrived: @Sendable (Int, String, String, String) -> String

  // Prompts, menus and pages.
  package let now: String
  package let label: @Sendable (FormField) -> String
  package let hint: @Sendable (FormField) -> String
  /// For so many lines.
  package let formKeys: @Sendable (Int) -> String
  package let confirmKeys: String
  package let whichDay: @Sendable (Int) -> String
  package let completes: @Sendable (String) -> String
  package let menuKeys: String
  package let helpIntro: [String]
  package let legend: String
  package let explain: String
  package let reopen: String
  package let savePreview: String
  package let clearOverride: String
  package let reach: @Sendable (String) -> String
  package let agrees: String
  package let differs: String
  package let found: String
  package let foundPrefix: String
  package let estimateHint: String
  /// What is expected now of a rhythm: how many have reported, how many not.
  package let dueNow: @Sendable (String, Int, Int) -> String
  package let missing: @Sendable (String) -> String
  package let badWord: @Sendable (String, [String]) -> String
  package let exampleCheckpoint: String

  // A save that failed.
  package let unsavedTitle: String
  package let notSaved: @Sendable (String) -> String
  package let unsavedKeys: String
  package let discarded: String
  /// The ledger has fewer entries than were once seen here.
  package let waiting: @Sendable (String) -> String
}
