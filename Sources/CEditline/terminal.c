#define _GNU_SOURCE
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CEditline.h"

static int guarded = -1;
static bool escapes;
static struct termios original;

void ce_restore_terminal(void) {
  if (guarded < 0) return;
  // Pasting bracketed, colours, a hidden cursor: all off.
  static const char reset[] = "\033[?2004l\033[0m\033[?25h";
  if (escapes) {
    ssize_t written = write(guarded, reset, sizeof reset - 1);
    (void)written;
  }
  // A background process that sets the mode would be stopped instead of ending.
  signal(SIGTTOU, SIG_IGN);
  tcsetattr(guarded, TCSADRAIN, &original);
}

static void die(int signal_number) {
  ce_restore_terminal();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

void ce_guard_terminal(int descriptor, bool understands_escapes) {
  if (guarded >= 0 || tcgetattr(descriptor, &original) != 0) return;
  guarded = descriptor;
  escapes = understands_escapes;
  atexit(ce_restore_terminal);

  // A handler for an exhausted stack needs a stack of its own.
  static char stack_memory[65536];
  stack_t stack = {.ss_sp = stack_memory, .ss_size = sizeof stack_memory};
  sigaltstack(&stack, NULL);

  static const int fatal[] = {SIGHUP, SIGTERM, SIGQUIT, SIGSEGV, SIGBUS,
                              SIGILL, SIGTRAP, SIGFPE,  SIGABRT};
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = die;
    action.sa_flags = SA_ONSTACK | SA_NODEFER;
    sigaction(fatal[i], &action, NULL);
  }
}

static sigset_t held_signals(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGWINCH);
  sigaddset(&set, SIGTSTP);
  return set;
}

void ce_hold_signals(bool held) {
  sigset_t set = held_signals();
  pthread_sigmask(held ? SIG_BLOCK : SIG_UNBLOCK, &set, NULL);
}

int ce_wait(int descriptor, int milliseconds) {
  sigset_t set;
  pthread_sigmask(SIG_SETMASK, NULL, &set);
  sigdelset(&set, SIGINT);
  sigdelset(&set, SIGWINCH);
  sigdelset(&set, SIGTSTP);
  struct pollfd entry = {.fd = descriptor, .events = POLLIN};
  struct timespec limit = {.tv_sec = milliseconds / 1000,
                           .tv_nsec = (long)(milliseconds % 1000) * 1000000};
  int ready = ppoll(&entry, 1, milliseconds < 0 ? NULL : &limit, &set);
  return ready > 0 ? 1 : ready;
}
