/*
 * The yardstick of a save: appends as many bytes as a line has and has the disk confirm them.
 *
 * Usage: append FILE BYTES COUNT    writes at the end of FILE, COUNT times, and prints what each
 * time took, in nanoseconds. It reads and checks nothing, so what a save takes beyond it is its own.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(int count, char **words) {
  if (count != 4) return 64;
  size_t bytes = strtoul(words[2], NULL, 10);
  char *line = malloc(bytes);
  int file = open(words[1], O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0660);
  if (!line || bytes == 0 || file < 0) return 66;
  memset(line, 'x', bytes - 1);
  line[bytes - 1] = '\n';
  for (long i = strtol(words[3], NULL, 10); i > 0; i--) {
    long long before = now();
    if (write(file, line, bytes) != (ssize_t)bytes || fsync(file) != 0) return 74;
    printf("%lld\n", now() - before);
  }
  return 0;
}
