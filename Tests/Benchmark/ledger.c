// Writes a ledger: `ledger PLAN COUNT < GOALS`, where each line of GOALS is an id and a kind.
// The entries are what an office records from January to June: figures, percents, notes.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct goal {
  char id[32], kind[16];
  int said;
};

static uint32_t crc(const char *bytes, size_t count) {
  uint32_t sum = 0xFFFFFFFFu;
  for (size_t i = 0; i < count; i++) {
    sum ^= (unsigned char)bytes[i];
    for (int bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xEDB88320u ^ (sum >> 1) : sum >> 1;
  }
  return ~sum;
}

static uint64_t random_bits(void) {
  static uint64_t state = 2013;
  uint64_t z = state += 0x9E3779B97F4A7C15u;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

static void day_of(int number, int *month, int *day) {
  static const int lengths[] = {31, 28, 31, 30, 31, 30};
  for (*month = 0; *month < 5 && number >= lengths[*month]; (*month)++) number -= lengths[*month];
  *day = number + 1;
  (*month)++;
}

// What is stated of a goal for the so-manieth time, as the members of an entry.
static int statement(const struct goal *goal, char *text, size_t room) {
  if (strcmp(goal->kind, "count") == 0) return snprintf(text, room, "\"value\":%d", 1 + goal->said);
  if (strcmp(goal->kind, "milestone") == 0)
    return snprintf(text, room, "\"percent\":%d", goal->said < 90 ? 1 + goal->said : 90);
  if (strcmp(goal->kind, "ongoing") == 0) return snprintf(text, room, "\"assess\":\"onPace\"");
  return snprintf(text, room, "\"value\":%d.%d", 8 + goal->said % 2, goal->said % 10);
}

int main(int argc, char **argv) {
  if (argc != 3) return 64;
  static struct goal goals[20000];
  int known = 0, count = atoi(argv[2]);
  while (known < 20000 && scanf("%31s %15s", goals[known].id, goals[known].kind) == 2) known++;
  if (known == 0) return 66;
  printf("{\"format\":\"duban.ledger/1\",\"plan\":\"%s\"}\n", argv[1]);
  for (int i = 0; i < count; i++) {
    // Every goal has its turn before one has its second.
    struct goal *goal = &goals[(int)((uint64_t)i * 7919 % (uint64_t)known)];
    char said[64], line[1024];
    statement(goal, said, sizeof said);
    goal->said++;
    int month, day, second = (int)((int64_t)i * 36000 / count);
    day_of((int)((int64_t)i * 181 / count), &month, &day);
    uint64_t high = random_bits(), low = random_bits();
    int length = snprintf(
        line, sizeof line,
        "{\"id\":\"%08x-%04x-4%03x-8%03x-%012llx\",\"type\":\"progress\",\"goal\":\"%s\",\"on\":\"2013-%02d-%02d\","
        "\"at\":\"2013-%02d-%02dT%02d:%02d:%02d.%06dZ\",\"by\":\"%s\",%s,\"note\":\"第%d次报送：按计划推进，现场已核\"",
        (unsigned)(high >> 32), (unsigned)(high >> 16 & 0xFFFF), (unsigned)(high & 0xFFF), (unsigned)(low >> 52),
        (unsigned long long)(low & 0xFFFFFFFFFFFFu), goal->id, month, day, month, day, 1 + second % 36000 / 3600,
        second / 60 % 60, second % 60, i % 1000000, i % 3 ? "wang" : "li", said, goal->said);
    printf("%s,\"sum\":\"%08x\"}\n", line, crc(line, (size_t)length));
  }
  return 0;
}
