// See include/fault_shim.h. Every call goes to the kernel by number, so that nothing here can meet itself.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#include "fault_shim.h"

enum deed { PASS, FAIL, SHORT, BEFORE, AFTER, TEAR };

enum { LONGEST_ORDER = 256 };

static const char *under, *log_path, *orders_path, *clock_path;
static long long first_try;

// The orders as they were read last, and how far they have been carried out.
static struct {
  char text[LONGEST_ORDER], calls[128], deed[64], sticky[16], struck[16];
  long at, counted;
  bool fails_next;
} orders;

__attribute__((constructor)) static void begin(void) {
  under = getenv("FAULT_UNDER");
  log_path = getenv("FAULT_LOG");
  orders_path = getenv("FAULT_ORDERS");
  clock_path = getenv("FAULT_CLOCK");
}

// The text of a small file; false where there is none.
static bool slurp(const char *path, char *text, size_t most) {
  int saved = errno;
  long file = path == NULL ? -1 : syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
  long count = file < 0 ? -1 : syscall(SYS_read, file, text, most - 1);
  if (file >= 0) syscall(SYS_close, file);
  errno = saved;
  if (count < 0) return false;
  text[count] = 0;
  return true;
}

// Looks at the orders again; false where there are none.
static bool has_orders(void) {
  char text[LONGEST_ORDER];
  bool there = slurp(orders_path, text, sizeof text);
  if (!there || strcmp(text, orders.text) != 0) {
    memset(&orders, 0, sizeof orders);
    if (!there) return false;
    memcpy(orders.text, text, sizeof text);
    sscanf(text, "%127s %ld %63s %15s", orders.calls, &orders.at, orders.deed, orders.sticky);
  }
  return orders.at > 0;
}

static void note(const char *name, const char *what) {
  if (log_path == NULL) return;
  char line[PATH_MAX + 64];
  int count = snprintf(line, sizeof line, "%s %s\n", name, what);
  int saved = errno;
  long file = syscall(SYS_openat, AT_FDCWD, log_path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (file >= 0) {
    syscall(SYS_write, file, line, count);
    syscall(SYS_close, file);
  }
  errno = saved;
}

// The part of a path behind the folder; NULL for any other path.
static const char *inside(const char *path) {
  if (under == NULL || path == NULL) return NULL;
  size_t length = strlen(under);
  if (strncmp(path, under, length) != 0 || (path[length] != '/' && path[length] != 0)) return NULL;
  return path[length] == 0 ? "." : path + length + 1;
}

static const char *inside_file(int file, char *path) {
  if (under == NULL) return NULL;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  int saved = errno;
  long count = syscall(SYS_readlink, link, path, PATH_MAX - 1);
  errno = saved;
  if (count < 0) return NULL;
  path[count] = 0;
  return inside(path);
}

// Whether a call on a file is one of a list such as `any` or `write,fsync:ledger.jsonl`.
static bool is_listed(const char *list, const char *name, const char *file) {
  size_t length = strlen(name), end = strlen(file);
  for (const char *item = list; *item != 0;) {
    size_t size = strcspn(item, ",");
    if (strncmp(item, "any", size) == 0 && size == 3) return true;
    if (size >= length && strncmp(item, name, length) == 0) {
      if (size == length) return true;
      const char *suffix = item + length + 1;
      size_t rest = size - length - 1;
      bool ends = item[length] == ':' && rest <= end && strncmp(file + end - rest, suffix, rest) == 0;
      if (ends) return true;
    }
    item += size + (item[size] == ',');
  }
  return false;
}

static void rest(long milliseconds) {
  struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
  syscall(SYS_nanosleep, &time, NULL);
}

static void die(void) {
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  for (;;) rest(1000);
}

// Whether the call just counted is one that goes wrong.
static bool strikes(const char *name) {
  if (orders.counted == orders.at) {
    snprintf(orders.struck, sizeof orders.struck, "%s", name);
    return true;
  }
  if (orders.counted < orders.at) return false;
  if (strcmp(orders.sticky, "all") == 0) return true;
  bool is_same = strcmp(orders.struck, name) == 0;
  return is_same && (orders.fails_next || strcmp(orders.sticky, "call") == 0);
}

// Counts a call and says what becomes of it; errno is set for one that fails.
static enum deed judge(const char *name, const char *file) {
  if (file == NULL) return PASS;
  note(name, file);
  if (!has_orders() || !is_listed(orders.calls, name, file)) return PASS;
  orders.counted++;
  if (!strikes(name)) return PASS;
  const char *deed = orders.deed;
  if (strcmp(deed, "before") == 0) die();
  if (strcmp(deed, "after") == 0) return AFTER;
  if (strcmp(deed, "tear") == 0) return TEAR;
  if (strcmp(deed, "short") == 0) return SHORT;
  if (strncmp(deed, "sleep:", 6) == 0) {
    rest(atol(deed + 6));
    return PASS;
  }
  bool begins_short = strncmp(deed, "short:", 6) == 0;
  if (begins_short && !orders.fails_next) {
    orders.fails_next = true;
    return SHORT;
  }
  orders.fails_next = false;
  errno = atoi(begins_short ? deed + 6 : deed);
  return FAIL;
}

// A call that is done or not, with nothing in between.
static long carry_out(enum deed deed, long number, long a, long b, long c, long d) {
  if (deed == FAIL) return -1;
  if (deed == TEAR) die();
  long result = syscall(number, a, b, c, d);
  if (deed == AFTER) die();
  return result;
}

static long write_some(int file, const void *bytes, size_t count, long long offset) {
  char path[PATH_MAX];
  enum deed deed = judge("write", inside_file(file, path));
  if (deed == FAIL) return -1;
  if ((deed == SHORT || deed == TEAR) && count > 1) count /= 2;
  long written = offset < 0 ? syscall(SYS_write, file, bytes, count)
                            : syscall(SYS_pwrite64, file, bytes, count, offset);
  if (deed == AFTER || deed == TEAR) die();
  return written;
}

ssize_t write(int file, const void *bytes, size_t count) {
  if (file == 1) note("say", "1");
  if (file == 2) note("say", "2");
  return write_some(file, bytes, count, -1);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  return write_some(file, bytes, count, offset);
}
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  return write_some(file, bytes, count, offset);
}

static long read_some(int file, void *bytes, size_t count, long long offset) {
  char path[PATH_MAX];
  enum deed deed = judge("read", inside_file(file, path));
  if (deed == SHORT && count > 1) count /= 2;
  return offset < 0 ? carry_out(deed, SYS_read, file, (long)bytes, count, 0)
                    : carry_out(deed, SYS_pread64, file, (long)bytes, count, offset);
}

ssize_t read(int file, void *bytes, size_t count) { return read_some(file, bytes, count, -1); }
ssize_t pread(int file, void *bytes, size_t count, off_t offset) { return read_some(file, bytes, count, offset); }
ssize_t pread64(int file, void *bytes, size_t count, off64_t offset) {
  return read_some(file, bytes, count, offset);
}

static int open_at(int folder, const char *path, int flags, mode_t mode) {
  return (int)carry_out(judge("open", inside(path)), SYS_openat, folder, (long)path, flags, mode);
}

#define OPEN(name)                                      \
  int name(const char *path, int flags, ...) {          \
    va_list list;                                       \
    va_start(list, flags);                              \
    mode_t mode = va_arg(list, mode_t);                 \
    va_end(list);                                       \
    return open_at(AT_FDCWD, path, flags, mode);        \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                    \
  int name(int folder, const char *path, int flags, ...) { \
    va_list list;                                       \
    va_start(list, flags);                              \
    mode_t mode = va_arg(list, mode_t);                 \
    va_end(list);                                       \
    return open_at(folder, path, flags, mode);          \
  }
OPENAT(openat)
OPENAT(openat64)

int fsync(int file) {
  char path[PATH_MAX];
  return (int)carry_out(judge("fsync", inside_file(file, path)), SYS_fsync, file, 0, 0, 0);
}

int fdatasync(int file) {
  char path[PATH_MAX];
  return (int)carry_out(judge("fdatasync", inside_file(file, path)), SYS_fdatasync, file, 0, 0, 0);
}

static int truncate_file(int file, long long length) {
  char path[PATH_MAX];
  return (int)carry_out(judge("ftruncate", inside_file(file, path)), SYS_ftruncate, file, length, 0, 0);
}
int ftruncate(int file, off_t length) { return truncate_file(file, length); }
int ftruncate64(int file, off64_t length) { return truncate_file(file, length); }

int rename(const char *old, const char *new) {
  return (int)carry_out(judge("rename", inside(new)), SYS_rename, (long)old, (long)new, 0, 0);
}

// To rename is also to change two names in one step.
int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
  if (from != AT_FDCWD || to != AT_FDCWD || flags != RENAME_EXCHANGE) {
    errno = EINVAL;
    return -1;
  }
  enum deed deed = judge("rename", inside(new));
  if (deed == FAIL) return -1;
  if (deed == TEAR) die();
  long result = syscall(SYS_renameat2, from, old, to, new, flags);
  if (deed == AFTER) die();
  return (int)result;
}

int unlink(const char *path) {
  return (int)carry_out(judge("unlink", inside(path)), SYS_unlink, (long)path, 0, 0, 0);
}

int mkdir(const char *path, mode_t mode) {
  return (int)carry_out(judge("mkdir", inside(path)), SYS_mkdir, (long)path, mode, 0, 0);
}

static long long monotonic(void) {
  struct timespec time;
  syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

int flock(int file, int operation) {
  char path[PATH_MAX];
  const char *name = inside_file(file, path);
  bool takes = name != NULL && (operation & ~LOCK_NB) == LOCK_EX;
  // Tries again and again are one call: only the first is counted.
  enum deed deed = takes && first_try == 0 ? judge("flock", name) : PASS;
  if (takes && first_try == 0) first_try = monotonic();
  int result = (int)carry_out(deed, SYS_flock, file, operation, 0, 0);
  if (takes && result == 0) {
    char waited[64];
    snprintf(waited, sizeof waited, "%s %lld", name, monotonic() - first_try);
    first_try = 0;
    note("waited", waited);
  }
  return result;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  if (clock == CLOCK_REALTIME && clock_path != NULL) {
    char text[32];
    if (slurp(clock_path, text, sizeof text)) {
      time->tv_sec = atoll(text);
      time->tv_nsec = 0;
      return 0;
    }
  }
  return (int)syscall(SYS_clock_gettime, clock, time);
}
