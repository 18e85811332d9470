extension CommandLineWords {
  static let en = CommandLineWords(
    notJSON: "not JSON", notAnObject: "must be a JSON object", badMember: { "\($0) must be \($1)" },
    unknownMember: { "there is no “\($0)”; allowed: \($1)" },
    badPlan: { "plan file \($0) breaks \($1 == 1 ? "1 rule" : "\($1) rules"); duban check names them all" },
    noTerminal: { "terminal “\($0)” cannot show the screen; use another, or duban status for the report" },
    holder: { "\($0) (process \($1) on \($2))" }, unknownHolder: "another program",
    waiting: { "waiting for \($0) to release the ledger" },
    busy: { "\($0) has held the ledger for 10 seconds; nothing was saved, try again later" },
    byOption: "opened with --readonly",
    unknownCommand: {
      "no command “\($0)”" + ($1.map { "; did you mean \($0)?" } ?? "; duban --help lists all")
    },
    badChoice: { "\($0) cannot be “\($1)”; allowed: \($2.joined(separator: ", "))" },
    unknownName: { label, typed, known in
      "no \(label) “\(typed)”" + (known.isEmpty ? "" : "; there are \(known.joined(separator: ", "))")
    },
    badMonth: { "“\($0)” is no month; write it as 2013-06" },
    badCheckpoint: { "“\($0)” is no checkpoint; write 06-30=20, 06-30=60% or 06-30=handover" },
    notBoth: { "\($0) and \($1) exclude each other" }, needed: { "\($0) is missing; allowed: \($1)" },
    notUTF8: { "argument \($0) is not text in UTF-8, so nothing was done; set the terminal to UTF-8" },
    exists: "the file exists; choose another name",
    existsUnlessForced: { "\($0) exists; choose another name, or replace it with --force" },
    standardOutput: "standard output", ofAnother: { "this was an entry of \($0)" },
    damaged: { count in
      "the ledger is damaged in \(count) \(count == 1 ? "place" : "places"), so entries may be missing here; "
        + "duban check names them all"
    },
    themeHead: ("id", "title"),
    fine: { "\($0): nothing wrong" },
    unknownFormat: { "\($0) is neither plan nor ledger; its format must be duban.plan/1 or duban.ledger/1" },
    shorterConfirmed: { "confirmed: the ledger has \($0) entries now" }, foldRebuilt: { "rebuilt \($0)" },
    needsNewer: "the ledger has entries of a newer duban and is not repaired; use that one")
}
