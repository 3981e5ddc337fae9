/*
 * The yardstick of reading: finds every line of files with memchr and does nothing with it.
 *
 * Usage: scan FILE...    prints how many lines there are. It reads pieces as large as the journal
 * reader does, into the same memory, so that both ask as much of the kernel.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char piece[1 << 16];

static long lines_of(int file) {
  long lines = 0;
  for (ssize_t length; (length = read(file, piece, sizeof piece)) > 0;) {
    const char *at = piece, *end = piece + length;
    while ((at = memchr(at, '\n', (size_t)(end - at)))) {
      lines++;
      if (++at == end) break;
    }
  }
  return lines;
}

int main(int count, char **paths) {
  long lines = 0;
  for (int i = 1; i < count; i++) {
    int file = open(paths[i], O_RDONLY | O_CLOEXEC);
    if (file < 0) return 66;
    lines += lines_of(file);
    close(file);
  }
  printf("%ld\n", lines);
  return 0;
}
