package import GoalCore
package import StrictJSON

/// A place in a file: line and column from 1, the column in Unicode scalars. Line 0 is the file as a whole.
package struct Place: Hashable, Sendable {
  package var file: String
  package var line: Int
  package var column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// Something wrong with a store, and where.
package struct StoreProblem: Error, Equatable, Sendable {
  package var fact: Fact
  package var place: Place

  package init(_ fact: Fact, at place: Place) {
    self.fact = fact
    self.place = place
  }

  package enum Fact: Equatable, Sendable {
    // The file as a whole.
    case fault(FileFault)
    case notAFile(FileKind)
    /// In bytes.
    case tooLarge(size: Int, limit: Int)
    case zeroFilled
    case newerFormat(String)
    case otherPlan(found: String, expected: String)
    /// Entries that were known are gone; 0 when the file is shorter and their number cannot be told.
    case shorter(missing: Int)
    /// There is no ledger, where there was one with so many entries.
    case gone(entries: Int)

    // One line.
    case noHeader
    case otherHeader
    case json(JSONProblem)
    /// A line that git leaves in a file it could not merge.
    case conflictMarker
    /// So many zero bytes, as a crash of the machine leaves them.
    case zeroBytes(Int)
    case notAnObject
    /// Eight hex digits each; stated is what stands in the line.
    case wrongSum(stated: String, computed: String)
    case missingField(String)
    case badField(String)
    case unknownType(String)
    /// The same id with other content stands in that earlier line.
    case idTakenTwice(id: String, earlier: Int)
    /// The same id with other content stands in another file.
    case idTakenElsewhere(id: String, other: Place)
    /// A retract names an entry that was saved with it or after it.
    case retractsLater(id: String)

    // To be told, no damage.
    case unfinishedTail(bytes: Int)
    case unfinishedAct(id: String, found: Int, of: Int)
    case unknownGoal(String)
    case retractsUnknown(id: String)
    /// In Unicode scalars.
    case textTooLong(field: String, count: Int, limit: Int)
    case outsideYear(Day, year: Int)
    /// It arrived for a locked month; nil while no month is open to it.
    case late(Month, from: Day?)
    /// Lines end as on another system.
    case carriageReturns(lines: Int)
    /// Unfinished lines that were set aside.
    case setAside(files: Int)
    case progressTorn
    case progressStale
  }

  /// Nothing of the file can be used.
  package var refuses: Bool {
    switch fact {
    case .fault, .notAFile, .tooLarge, .zeroFilled, .newerFormat, .otherPlan: true
    default: false
    }
  }

  /// The ledger itself is missing.
  package var isGone: Bool {
    if case .gone = fact { return true }
    return false
  }

  /// What a problem means for whoever keeps the store.
  package enum Severity: CaseIterable, Sendable {
    /// Nothing is saved until it is mended.
    case error
    /// An entry does not count as its writer meant.
    case warning
    /// Only to be known; it mends itself or does no harm.
    case note
  }

  package var severity: Severity {
    switch fact {
    case .unfinishedAct, .unknownGoal, .retractsUnknown, .textTooLong, .outsideYear: .warning
    case .unfinishedTail, .late, .carriageReturns, .setAside, .progressTorn, .progressStale: .note
    default: .error
    }
  }

  /// The store still works: it is only told by a check.
  package var isRemark: Bool { severity != .error }
}
