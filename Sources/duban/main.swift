import Glibc

if setlocale(LC_ALL, "") == nil { setlocale(LC_ALL, "C.UTF-8") }
StandardFiles.guardClosed()
exit(Program.run(Array(CommandLine.arguments.dropFirst()), unreadable: unreadableArgument()))

/// The place of the first argument that is no UTF-8; Swift has put another sign in place of what it could not read.
func unreadableArgument() -> Int? {
  (1..<Int(max(1, CommandLine.argc))).first { place in
    CommandLine.unsafeArgv[place].map { String(validatingCString: $0) == nil } ?? false
  }
}
