import Glibc

if setlocale(LC_ALL, "") == nil { setlocale(LC_ALL, "C.UTF-8") }
StandardFiles.guardClosed()
exit(Program.run(Array(CommandLine.arguments.dropFirst())))
