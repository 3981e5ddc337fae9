#define _GNU_SOURCE
#include "forkpty.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

int forkpty_start(
  const char *path, char *const argv[], char *const envp[], int columns, int rows, int *master
) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  pid_t pid = forkpty(master, NULL, NULL, &size);
  if (pid != 0) {
    if (pid > 0) { fcntl(*master, F_SETFD, FD_CLOEXEC); }
    return pid;
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int i = 1; i < NSIG; i++) { signal(i, SIG_DFL); }
  execve(path, argv, envp);
  _exit(127);
}

int forkpty_resize(int master, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size);
}
