// libedit for Swift: its variadic calls, one plain function each, on the wide-character interface.
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <histedit.h>
#include <stdbool.h>

typedef wchar_t *(*ce_prompt)(EditLine *);
typedef unsigned char (*ce_function)(EditLine *, wint_t);

/// An editor on the process's standard streams.
EditLine *ce_init(const char *name);

/// The pointer that callbacks find their owner by.
void ce_set_client(EditLine *editor, void *client);
void *ce_client(EditLine *editor);

/// Whether the terminal is known to move its cursor to rows above.
bool ce_can_move_up(EditLine *editor);

void ce_set_prompt(EditLine *editor, ce_prompt prompt);
void ce_set_reader(EditLine *editor, el_rfunc_t reader);
/// Chooses the "emacs" or the "vi" keys, and forgets all bindings made before.
void ce_set_keys(EditLine *editor, const wchar_t *name);
/// Whether the keys are those of vi.
bool ce_has_vi_keys(EditLine *editor);
/// libedit keeps both texts by pointer: they must never be freed.
void ce_add_function(
    EditLine *editor, const wchar_t *name, const wchar_t *help, ce_function function);
/// Binds a key to a function by name, in the main map or in vi's command map.
void ce_bind(EditLine *editor, bool command_map, const wchar_t *key, const wchar_t *name);
/// Makes a key stand for other keys, in the main map or in vi's command map.
void ce_bind_keys(EditLine *editor, bool command_map, const wchar_t *key, const wchar_t *keys);
/// Puts the terminal into the mode for editing, or back.
void ce_prepare(EditLine *editor, bool editing);
/// Draws prompt and text again, as if the screen below the cursor were empty.
void ce_refresh(EditLine *editor);

/// The columns of a character by the C library, which libedit asks too; -1 for controls.
int ce_width(wchar_t character);

/// Remembers the terminal's mode, and restores it when the process ends or is ended by a signal.
void ce_guard_terminal(int descriptor, bool understands_escapes);
/// Restores the remembered mode and switches bracketed paste off; safe in a signal handler.
void ce_restore_terminal(void);

/// Holds back the signals that a wait for input reacts to, or lets them through again.
void ce_hold_signals(bool held);
/// Waits for input while held signals are let through: 1 ready, 0 time is up, -1 a signal came.
int ce_wait(int descriptor, int milliseconds);

#endif
