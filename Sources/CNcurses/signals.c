#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_LAST_WORDS = 512, ALTERNATE_STACK = 64 * 1024 };

static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t held;
static char last_words[MOST_LAST_WORDS];
static size_t last_words_count;
static struct termios last_modes;
static struct sigaction ncurses_resize;

static void notify(int signal) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe wakes the loop all the same.
  ssize_t written = write(pipe_ends[1], &byte, 1);
  (void)written;
  errno = saved;
}

static void notify_resize(int signal) {
  if (ncurses_resize.sa_handler != SIG_IGN && ncurses_resize.sa_handler != SIG_DFL) {
    ncurses_resize.sa_handler(signal);
  }
  notify(signal);
}

// Only write, tcsetattr and raise: all else may be broken. The handler is gone by now (SA_RESETHAND), so that the
// signal strikes again as soon as this returns.
static void say_last_words(int signal) {
  if (held) {
    held = 0;
    ssize_t written = write(STDOUT_FILENO, last_words, last_words_count);
    (void)written;
    tcsetattr(STDIN_FILENO, TCSANOW, &last_modes);
  }
  raise(signal);
}

static void handle(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

static bool is_ignored(int signal) {
  struct sigaction action;
  return sigaction(signal, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

int duban_signals_install(void) {
  static const int ending[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
  static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;

  for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
    if (!is_ignored(ending[i])) handle(ending[i], notify, SA_RESTART);
  }
  sigaction(SIGWINCH, NULL, &ncurses_resize);
  handle(SIGWINCH, notify_resize, SA_RESTART);

  stack_t stack = {.ss_sp = malloc(ALTERNATE_STACK), .ss_size = ALTERNATE_STACK};
  if (stack.ss_sp != NULL) sigaltstack(&stack, NULL);
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) {
    handle(fatal[i], say_last_words, SA_ONSTACK | SA_RESETHAND);
  }
  return pipe_ends[0];
}

int duban_signals_next(void) {
  unsigned char byte;
  return read(pipe_ends[0], &byte, 1) == 1 ? byte : 0;
}

void duban_signals_set_last_words(const char *bytes, size_t count, const struct termios *modes) {
  last_words_count = count < MOST_LAST_WORDS ? count : MOST_LAST_WORDS;
  memcpy(last_words, bytes, last_words_count);
  last_modes = *modes;
}

void duban_signals_hold(bool is_held) { held = is_held; }

void duban_signals_stop_by_default(bool by_default) {
  if (!is_ignored(SIGTSTP)) handle(SIGTSTP, by_default ? SIG_DFL : notify, SA_RESTART);
}

void duban_signals_stop(void) {
  // Who stopped by request need not be told that it goes on.
  if (!is_ignored(SIGCONT)) handle(SIGCONT, SIG_DFL, 0);
  duban_signals_stop_by_default(true);
  raise(SIGTSTP);
  if (!is_ignored(SIGCONT)) handle(SIGCONT, notify, SA_RESTART);
  duban_signals_stop_by_default(false);
}

void duban_signals_die(int signal) {
  handle(signal, SIG_DFL, 0);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(signal);
  _exit(128 + signal);
}
