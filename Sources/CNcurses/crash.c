#define _GNU_SOURCE
#include "crash.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int cn_fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { CN_FATAL_COUNT = sizeof cn_fatal / sizeof cn_fatal[0], CN_BYTES_MAX = 512 };

static volatile sig_atomic_t cn_armed = 0;
static int cn_fd;
static struct termios cn_saved;
static char cn_bytes[CN_BYTES_MAX];
static size_t cn_count;
static struct sigaction cn_before[CN_FATAL_COUNT];
static int cn_registered = 0;
/* A stack of its own: an overflow of the ordinary one must be handled too. */
static char cn_stack[32768];

static void cn_restore(void) {
  if (!cn_armed) { return; }
  cn_armed = 0;
  int error = errno;
  size_t done = 0;
  while (done < cn_count) {
    ssize_t n = write(cn_fd, cn_bytes + done, cn_count - done);
    if (n > 0) { done += (size_t)n; }
    else if (n < 0 && errno == EINTR) { continue; }
    else { break; }
  }
  tcsetattr(cn_fd, TCSANOW, &cn_saved);
  errno = error;
}

static void cn_die(int number) {
  cn_restore();
  /* SA_RESETHAND has put the default action back; it acts when the handler returns. */
  raise(number);
}

int cn_crash_arm(int fd, const struct termios *saved, const char *bytes, size_t count) {
  if (count > CN_BYTES_MAX) { return -1; }
  cn_fd = fd;
  cn_saved = *saved;
  memcpy(cn_bytes, bytes, count);
  cn_count = count;
  if (!cn_registered) {
    cn_registered = 1;
    atexit(cn_restore);
  }
  stack_t stack = {.ss_sp = cn_stack, .ss_size = sizeof cn_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = cn_die;
  action.sa_flags = SA_RESETHAND | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  /* A process in the background would be stopped for touching the terminal's modes. */
  sigaddset(&action.sa_mask, SIGTTOU);
  for (int i = 0; i < CN_FATAL_COUNT; i++) {
    sigaction(cn_fatal[i], &action, cn_armed ? NULL : &cn_before[i]);
  }
  cn_armed = 1;
  return 0;
}

void cn_crash_disarm(void) {
  if (!cn_armed) { return; }
  cn_armed = 0;
  for (int i = 0; i < CN_FATAL_COUNT; i++) { sigaction(cn_fatal[i], &cn_before[i], NULL); }
}
