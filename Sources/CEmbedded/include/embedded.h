// The plan and the themes that duban ships, compiled in byte for byte.
#pragma once
#include <stddef.h>

const unsigned char *duban_plan(void);
size_t duban_plan_size(void);

// The index must be below the count.
size_t duban_theme_count(void);
const char *duban_theme_id(size_t index);
const unsigned char *duban_theme(size_t index);
size_t duban_theme_size(size_t index);
