import GoalStore
import GoalText

/// The words and exit status of what goes wrong while a store is shared.
struct SharingText {
  let world: World

  private var words: SharingWords { SharingWords.of(world.language) }

  func failure(_ error: any Error) -> Failure {
    switch error {
    case let fault as GitFault: self.fault(fault)
    case let trouble as SharingTrouble: self.trouble(trouble)
    case let trouble as ForeignTrouble: Failure(said(trouble.problems, words.foreign), .data)
    case let trouble as FileTrouble: Failure("\(trouble.path): \(trouble.reason(world.words))", .inputOutput)
    default: StoreText(world.words).failure(error)
    }
  }

  /// Each problem on a line of its own, and what follows from them.
  func said(_ problems: [StoreProblem], _ conclusion: String) -> String {
    (problems.map(StoreText(world.words).problem) + [conclusion]).joined(separator: "\n")
  }

  private func fault(_ fault: GitFault) -> Failure {
    let (said, folder) = (fault.said, world.folder)
    return switch fault.kind {
    case .noGit: Failure(words.noGit, .noProgram)
    case .network: Failure(words.network(said), .tryAgain)
    case .authentication: Failure(words.authentication(said, folder), .notPermitted)
    case .badAddress: Failure(words.badAddress(said, folder), .configuration)
    case .notAllowed: Failure(words.notAllowed(said), .notPermitted)
    case .checkedOut: Failure(words.checkedOut, .configuration)
    case .busy, .raced: Failure(words.busy(said), .tryAgain)
    case .notOwned: Failure(words.notOwned(folder), .notPermitted)
    case .localChanges: Failure(words.localChanges(said, folder), .data)
    case .diskFull, .other: Failure(words.other(said), .inputOutput)
    }
  }

  private func trouble(_ trouble: SharingTrouble) -> Failure {
    let folder = world.folder
    return switch trouble {
    case .notShared: Failure(words.notShared, .configuration)
    case .noRemote: Failure(words.noRemote(folder), .configuration)
    case .noBranch: Failure(words.noBranch(folder), .configuration)
    case .severalBranches(let remote, let names):
      Failure(words.severalBranches(remote, names, folder), .configuration)
    case .unfinished(let begun): Failure(words.unfinished(begun, folder), .data)
    case .conflict(let files, let theirs): Failure(words.conflict(files, theirs, folder), .data)
    case .sharedElsewhere(let address): Failure(words.sharedElsewhere(address, folder), .configuration)
    case .outrun: Failure(words.outrun, .tryAgain)
    }
  }
}
