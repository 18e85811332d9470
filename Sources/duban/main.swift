import Glibc

// No locale is read here: words, numbers, dates and UTF-8 are the program's own. The terminal asks for what it needs.
StandardFiles.guardClosed()
let given = Arguments()
exit(Program.run(given.texts, unreadable: given.unreadable))
