#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>

int duban_begin_writing(int file) { return sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE); }
