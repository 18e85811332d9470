#ifndef DUBAN_SYSTEM_H
#define DUBAN_SYSTEM_H

#include <stdbool.h>
#include <stddef.h>

/// Has two files of one file system change their names in one step; false, and nothing is done, where that cannot be.
bool duban_exchange(const char *one, const char *other);

/// Has the disk begin with what was written to a file, and waits for nothing; 0, or -1 with errno set.
int duban_begin_writing(int file);

/// How many arguments the program was given, its own name among them.
int duban_argument_count(void);

/// An argument as it was given, its place below the count.
const char *duban_argument(int place);

/// Has the system give so many bytes of memory, less than a MiB, at once, in place of a page at each first touch.
void duban_prepare_heap(size_t bytes);

#endif
