#include "CSystem.h"

// Swift reads /proc/self/cmdline for what main is given; the C library gives it to every constructor too.
static int count;
static char **arguments;

__attribute__((constructor)) static void keep(int given, char **first) {
  count = given;
  arguments = first;
}

int duban_argument_count(void) { return count; }

const char *duban_argument(int place) { return arguments[place]; }
