#define _GNU_SOURCE
#include <wchar.h>
#include "forkpty.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* As a shell starts a program; descriptors of other tests, terminals above all, do not live on. */
static void execute(const char *path, char *const argv[], char *const envp[]) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int i = 1; i < NSIG; i++) { signal(i, SIG_DFL); }
  close_range(3, ~0U, 0);
  execve(path, argv, envp);
  _exit(127);
}

int forkpty_start(
  const char *path, char *const argv[], char *const envp[], int columns, int rows, int *master
) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  pid_t pid = forkpty(master, NULL, NULL, &size);
  if (pid != 0) {
    if (pid > 0) { fcntl(*master, F_SETFD, FD_CLOEXEC); }
    return pid;
  }
  execute(path, argv, envp);
  return -1;
}

int forkpty_resize(int master, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

int forkpipe_start(
  const char *path, char *const argv[], char *const envp[], int streams[3]
) {
  int pipes[3][2];
  for (int i = 0; i < 3; i++) {
    if (pipe2(pipes[i], O_CLOEXEC) != 0) { return -1; }
  }
  pid_t pid = fork();
  if (pid == 0) {
    dup2(pipes[0][0], 0);
    dup2(pipes[1][1], 1);
    dup2(pipes[2][1], 2);
    execute(path, argv, envp);
  }
  for (int i = 0; i < 3; i++) {
    close(pipes[i][i == 0 ? 0 : 1]);
    streams[i] = pipes[i][i == 0 ? 1 : 0];
  }
  return pid;
}

int forkpty_columns(unsigned int character) { return wcwidth((wchar_t)character); }
