#ifndef DUBAN_FILES_H
#define DUBAN_FILES_H

#include <stdbool.h>

/// Has two files of one file system change their names in one step; false, and nothing is done, where that cannot be.
bool duban_exchange(const char *one, const char *other);

#endif
