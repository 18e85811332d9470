// Times programs in turn: `pace start|key|pipe|idle ROUNDS PROGRAM…`, a line a program.
//
// A program is `NAME|FIRST|KEYS|COMMAND`: FIRST is typed before anything is timed; KEYS are timed one by one, over and
// over, but for those behind a `!`. `\e` is Escape, `\r` Enter. With `pipe` a program has no terminal, unless FIRST is
// `screen`: it is then timed up to its first frame, in turn with those that have none.
// A line tells name, median, lower and upper quartile (microseconds), CPU (microseconds), bytes drawn, PSS (KiB).
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "pty.h"

enum { MOST_PROGRAMS = 16, MOST_ROUNDS = 1000, COLUMNS = 100, ROWS = 30, PATIENCE = 30000 };

struct program {
  const char *name, *first, *keys, *command;
  const char *next;
  struct screen screen;
  double times[MOST_ROUNDS];
  int count;
  double cpu;
  long bytes, pss;
};

static struct program programs[MOST_PROGRAMS];
static int program_count;
// Milliseconds of silence after which a screen counts as settled.
static int quiet = 120;

static void parse(char *text) {
  struct program *program = &programs[program_count++];
  const char **fields[] = {&program->name, &program->first, &program->keys, &program->command};
  for (int i = 0; i < 4; i++) {
    *fields[i] = text;
    char *bar = i < 3 ? strchr(text, '|') : NULL;
    if (bar == NULL) continue;
    *bar = 0;
    text = bar + 1;
  }
  program->next = program->keys;
}

// Takes one key off a text: a character in UTF-8, or a sign for one.
static const char *take_key(const char *text, char *key, int *length) {
  if (text[0] == '\\' && text[1] != 0) {
    *key = text[1] == 'e' ? '\033' : text[1] == 'r' ? '\r' : text[1];
    *length = 1;
    return text + 2;
  }
  *length = 1;
  while ((text[*length] & 0xC0) == 0x80) (*length)++;
  memcpy(key, text, (size_t)*length);
  return text + *length;
}

static double press(struct program *program, const char **text) {
  char key[8];
  int length;
  *text = take_key(*text, key, &length);
  double before = now_us();
  screen_type(&program->screen, key, length);
  double settled = screen_settle(&program->screen, quiet, quiet * 10);
  return settled == 0 ? 0 : settled - before;
}

static void open_screen(struct program *program) {
  program->screen = screen_open(program->command, COLUMNS, ROWS);
  if (screen_settle(&program->screen, quiet * 3, PATIENCE) == 0) fprintf(stderr, "%s drew nothing\n", program->name);
  for (const char *first = program->first; *first;) press(program, &first);
}

static void note(struct program *program, double time) {
  if (time > 0 && program->count < MOST_ROUNDS) program->times[program->count++] = time;
}

static void time_start(struct program *p, int rounds) {
  p->screen = screen_open(p->command, COLUMNS, ROWS);
  double settled = screen_settle(&p->screen, quiet, PATIENCE);
  struct usage usage = screen_usage(&p->screen);
  note(p, settled - p->screen.started);
  p->cpu += usage.cpu / rounds;
  p->bytes += p->screen.bytes / rounds;
  p->pss = usage.pss;
  screen_end(&p->screen);
}

static void time_starts(int rounds) {
  for (int round = 0; round < rounds; round++) {
    for (struct program *p = programs; p < programs + program_count; p++) time_start(p, rounds);
  }
}

static void time_key(struct program *p) {
  if (*p->next == 0) p->next = p->keys;
  while (*p->next == '!') {
    p->next++;
    press(p, &p->next);
    if (*p->next == 0) p->next = p->keys;
  }
  struct usage before = screen_usage(&p->screen);
  long bytes = p->screen.bytes;
  note(p, press(p, &p->next));
  p->cpu += screen_usage(&p->screen).cpu - before.cpu;
  p->bytes += p->screen.bytes - bytes;
}

static void time_keys(int rounds) {
  for (struct program *p = programs; p < programs + program_count; p++) open_screen(p);
  for (int round = 0; round < rounds; round++) {
    for (struct program *p = programs; p < programs + program_count; p++) time_key(p);
  }
  for (struct program *p = programs; p < programs + program_count; p++) {
    p->cpu /= rounds;
    p->bytes /= rounds;
    p->pss = screen_usage(&p->screen).pss;
    screen_end(&p->screen);
  }
}

static void time_pipe(struct program *p, int rounds) {
  double cpu;
  int status;
  p->screen = pipe_open(p->command);
  double end = pipe_end(&p->screen, &cpu, &status);
  if (status != 0) fprintf(stderr, "%s ended with %d\n", p->name, status >> 8);
  note(p, end - p->screen.started);
  p->cpu += cpu / rounds;
  p->bytes += p->screen.bytes / rounds;
}

static void time_pipes(int rounds) {
  for (int round = 0; round < rounds; round++) {
    for (struct program *p = programs; p < programs + program_count; p++) {
      if (strcmp(p->first, "screen") == 0) time_start(p, rounds);
      else time_pipe(p, rounds);
    }
  }
}

// What an open screen does while nothing happens, for so many seconds: wake-ups and CPU in place of times.
static void watch_idle(int seconds) {
  for (struct program *p = programs; p < programs + program_count; p++) {
    open_screen(p);
    usleep(1000000);
    struct usage before = screen_usage(&p->screen);
    usleep((useconds_t)seconds * 1000000);
    struct usage after = screen_usage(&p->screen);
    note(p, (double)(after.wakeups - before.wakeups) + 1e-9);
    p->cpu = after.cpu - before.cpu;
    p->pss = after.pss;
    screen_end(&p->screen);
  }
}

static int by_size(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(int argc, char **argv) {
  if (argc < 4 || argc - 3 > MOST_PROGRAMS) return 64;
  if (getenv("PACE_QUIET") != NULL) quiet = atoi(getenv("PACE_QUIET"));
  int rounds = atoi(argv[2]);
  for (int i = 3; i < argc; i++) parse(argv[i]);
  if (strcmp(argv[1], "start") == 0) time_starts(rounds);
  if (strcmp(argv[1], "key") == 0) time_keys(rounds);
  if (strcmp(argv[1], "pipe") == 0) time_pipes(rounds);
  if (strcmp(argv[1], "idle") == 0) watch_idle(rounds);
  for (struct program *p = programs; p < programs + program_count; p++) {
    qsort(p->times, (size_t)p->count, sizeof *p->times, by_size);
    double *t = p->times;
    int n = p->count;
    printf(
        "%s\t%.0f\t%.0f\t%.0f\t%.0f\t%ld\t%ld\n", p->name, n ? t[n / 2] : 0, n ? t[n / 4] : 0, n ? t[n * 3 / 4] : 0,
        p->cpu, p->bytes, p->pss);
  }
  return 0;
}
