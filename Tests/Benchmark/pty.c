#define _GNU_SOURCE
#include "pty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

double now_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static void fail(const char *what) {
  perror(what);
  exit(71);
}

static void run(const char *command) {
  static char copy[4096];
  char *words[64];
  int count = 0;
  snprintf(copy, sizeof copy, "%s", command);
  for (char *word = strtok(copy, " "); word != NULL && count < 63; word = strtok(NULL, " ")) words[count++] = word;
  words[count] = NULL;
  execvp(words[0], words);
  perror(words[0]);
  _exit(127);
}

struct screen screen_open(const char *command, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  struct screen screen = {.started = now_us()};
  screen.pid = forkpty(&screen.master, NULL, NULL, &size);
  if (screen.pid < 0) fail("forkpty");
  if (screen.pid == 0) run(command);
  return screen;
}

struct screen pipe_open(const char *command) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) fail("pipe");
  struct screen screen = {.master = ends[0], .started = now_us()};
  screen.pid = fork();
  if (screen.pid < 0) fail("fork");
  if (screen.pid == 0) {
    int none = open("/dev/null", O_RDWR);
    dup2(none, 0);
    dup2(ends[1], 1);
    dup2(none, 2);
    run(command);
  }
  close(ends[1]);
  return screen;
}

// A terminal answers where its cursor is: a narrow sign has moved it by one column.
static void answer(struct screen *screen, const char *bytes, ssize_t count) {
  if (memmem(bytes, (size_t)count, "\033[6n", 4) != NULL) screen_type(screen, "\033[2;2R", 6);
}

static bool is_waiting(pid_t pid) {
  char path[64], line[512], *state;
  snprintf(path, sizeof path, "/proc/%d/stat", pid);
  FILE *file = fopen(path, "r");
  if (file == NULL) return true;
  bool is_read = fgets(line, sizeof line, file) != NULL;
  fclose(file);
  return !is_read || (state = strrchr(line, ')')) == NULL || state[2] == 'S';
}

double screen_settle(struct screen *screen, int quiet, int patience) {
  static char bytes[1 << 16];
  double last = 0, begun = now_us();
  for (;;) {
    struct pollfd input = {.fd = screen->master, .events = POLLIN};
    if (poll(&input, 1, last == 0 ? patience : quiet) <= 0) {
      if (last == 0 || is_waiting(screen->pid) || now_us() - begun > patience * 1e3) return last;
      continue;
    }
    ssize_t count = read(screen->master, bytes, sizeof bytes);
    if (count <= 0) return last;
    last = now_us();
    screen->bytes += count;
    answer(screen, bytes, count);
  }
}

void screen_type(struct screen *screen, const char *keys, int count) {
  if (write(screen->master, keys, (size_t)count) != count) fail("write");
}

static long number_in(pid_t pid, const char *file, const char *name) {
  char path[64], line[512];
  long number = 0;
  snprintf(path, sizeof path, "/proc/%d/%s", pid, file);
  FILE *stream = fopen(path, "r");
  while (stream != NULL && fgets(line, sizeof line, stream) != NULL) {
    if (strncmp(line, name, strlen(name)) == 0) number = atol(line + strlen(name));
  }
  if (stream != NULL) fclose(stream);
  return number;
}

struct usage screen_usage(const struct screen *screen) {
  struct usage usage = {.cpu = (double)number_in(screen->pid, "schedstat", "") / 1e3};
  usage.pss = number_in(screen->pid, "smaps_rollup", "Pss:");
  usage.wakeups = number_in(screen->pid, "status", "voluntary_ctxt_switches:");
  return usage;
}

void screen_end(struct screen *screen) {
  kill(screen->pid, SIGKILL);
  close(screen->master);
  waitpid(screen->pid, NULL, 0);
}

double pipe_end(struct screen *screen, double *cpu, int *status) {
  static char bytes[1 << 16];
  ssize_t count;
  while ((count = read(screen->master, bytes, sizeof bytes)) > 0) screen->bytes += count;
  close(screen->master);
  struct rusage used;
  if (wait4(screen->pid, status, 0, &used) < 0) fail("wait4");
  double end = now_us();
  *cpu = (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e6 +
         (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
  return end;
}
