#pragma once
// Signals, as a descriptor that can be polled and as a last deed before the process dies.
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// Puts the handlers in; after ncurses, which puts in its own. Signals ignored from the start stay ignored.
// Returns a descriptor that is readable when a signal came, or -1.
int duban_signals_install(void);
// The next signal that came, or 0.
int duban_signals_next(void);
// What a dying process writes to the terminal, and the modes it sets.
void duban_signals_set_last_words(const char *bytes, size_t count, const struct termios *modes);
// Whether the terminal is ours now: only then are the last words said.
void duban_signals_hold(bool held);
// Stops the process as Ctrl-Z does; returns when it goes on.
void duban_signals_stop(void);
// While another program has the terminal, Ctrl-Z stops us both.
void duban_signals_stop_by_default(bool by_default);
// Ends the process with a signal's own status.
_Noreturn void duban_signals_die(int signal);
