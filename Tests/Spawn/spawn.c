#define _GNU_SOURCE
#include "CSpawn.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

static void become(
    char *const arguments[], char *const variables[], const char *folder, const int streams[3],
    bool owns_terminal) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGINT, SIG_DFL);
  signal(SIGPIPE, SIG_DFL);
  for (int stream = 0; stream < 3; stream++) dup2(streams[stream], stream);
  if (owns_terminal && (setsid() < 0 || ioctl(0, TIOCSCTTY, 0) < 0)) return;
  if (chdir(folder) == 0) execve(arguments[0], arguments, variables);
}

pid_t cs_spawn(
    char *const arguments[], char *const variables[], const char *folder, const int streams[3],
    bool owns_terminal) {
  pid_t child = fork();
  if (child == 0) {
    become(arguments, variables, folder, streams, owns_terminal);
    _exit(127);
  }
  return child;
}

int cs_open_terminal(int rows, int columns, int *program_end) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int user_end;
  if (openpty(&user_end, program_end, NULL, NULL, &size) != 0) return -1;
  fcntl(user_end, F_SETFD, FD_CLOEXEC);
  fcntl(*program_end, F_SETFD, FD_CLOEXEC);
  return user_end;
}

void cs_resize_terminal(int user_end, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(user_end, TIOCSWINSZ, &size);
}
