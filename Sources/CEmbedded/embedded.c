#include "embedded.h"

static const unsigned char plan_bytes[] = {
#embed "xicheng-2013.json"
};

const unsigned char *duban_plan(void) { return plan_bytes; }
size_t duban_plan_size(void) { return sizeof plan_bytes; }
