// The plan that duban ships, compiled in byte for byte.
#pragma once
#include <stddef.h>

const unsigned char *duban_plan(void);
size_t duban_plan_size(void);
