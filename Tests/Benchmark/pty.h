// A program on a pseudo-terminal, with the time at which each thing it draws has come.
#pragma once
#include <stdbool.h>
#include <sys/types.h>

struct screen {
  pid_t pid;
  int master;
  double started;  // microseconds, of a clock no one can set
  long bytes;      // drawn so far
};

// What a program has used since its start.
struct usage {
  double cpu;  // microseconds on a processor, of its children that have ended too
  long pss;    // KiB
  long wakeups;
};

double now_us(void);

// Starts a command (words divided by blanks) on a terminal of its own; on a pipe instead, with nothing to read.
struct screen screen_open(const char *command, int columns, int rows);
struct screen pipe_open(const char *command);

// Reads until nothing has come for so many milliseconds and the program waits: gives when the last came, 0 for nothing.
double screen_settle(struct screen *screen, int quiet, int patience);

void screen_type(struct screen *screen, const char *keys, int count);
struct usage screen_usage(const struct screen *screen);
// Ends it without a word, so that it leaves nothing behind for the next start.
void screen_end(struct screen *screen);
// Reads to the end: gives when it came, and the processor time used.
double pipe_end(struct screen *screen, double *cpu, int *status);
