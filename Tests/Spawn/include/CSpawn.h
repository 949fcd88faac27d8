// Starting a process, with what Swift's view of the C library leaves out: its folder, its terminal.
#ifndef CSPAWN_H
#define CSPAWN_H

#include <stdbool.h>
#include <sys/types.h>

/// Starts a program with three descriptors as its standard streams; -1 when that fails.
///
/// With `owns_terminal` it leads a session of its own, whose terminal is the first descriptor.
pid_t cs_spawn(
    char *const arguments[], char *const variables[], const char *folder, const int streams[3],
    bool owns_terminal);

/// Makes a terminal of that size: returns the end of its user, or -1, and stores that of programs.
int cs_open_terminal(int rows, int columns, int *program_end);

/// Gives a terminal another size, of which its programs are told.
void cs_resize_terminal(int user_end, int rows, int columns);

#endif
