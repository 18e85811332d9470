#define _DEFAULT_SOURCE
#include "CSystem.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// Below this, memory comes from the heap and goes back to it.
enum { BLOCK = 1 << 20 };

void duban_prepare_heap(size_t bytes) {
  mallopt(M_MMAP_THRESHOLD, BLOCK);
  mallopt(M_TRIM_THRESHOLD, 2 * BLOCK);
  if (bytes >= BLOCK) return;
  char *block = malloc(bytes);
  if (block == NULL) return;
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t first = ((uintptr_t)block + page - 1) & ~(page - 1), end = ((uintptr_t)block + bytes) & ~(page - 1);
  // A system that cannot (Linux before 5.14) gives each page when it is touched, as ever.
#ifdef MADV_POPULATE_WRITE
  if (end > first) (void)madvise((void *)first, end - first, MADV_POPULATE_WRITE);
#endif
  free(block);
}
