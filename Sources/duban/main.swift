import Glibc

// No locale is read here: words, numbers, dates and UTF-8 are the program's own. The terminal asks for what it needs.
StandardFiles.guardClosed()
exit(Program.run(Array(CommandLine.arguments.dropFirst()), unreadable: unreadableArgument()))

/// The place of the first argument that is no UTF-8; Swift has put another sign in place of what it could not read.
func unreadableArgument() -> Int? {
  (1..<Int(max(1, CommandLine.argc))).first { place in
    CommandLine.unsafeArgv[place].map { String(validatingCString: $0) == nil } ?? false
  }
}
