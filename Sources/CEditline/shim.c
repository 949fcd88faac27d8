#define _GNU_SOURCE
#include "CEditline.h"

EditLine *ce_init(const char *name) {
  EditLine *editor = el_init(name, stdin, stdout, stderr);
  // Ctrl-C would throw away what was just written: the new prompt, on a busy machine.
  if (editor) el_set(editor, EL_SETTY, "-d", "+noflsh", NULL);
  return editor;
}

void ce_set_client(EditLine *editor, void *client) { el_wset(editor, EL_CLIENTDATA, client); }

void *ce_client(EditLine *editor) {
  void *client = NULL;
  el_wget(editor, EL_CLIENTDATA, &client);
  return client;
}

void ce_set_prompt(EditLine *editor, ce_prompt prompt) { el_wset(editor, EL_PROMPT, prompt); }

void ce_set_reader(EditLine *editor, el_rfunc_t reader) { el_wset(editor, EL_GETCFN, reader); }

void ce_set_keys(EditLine *editor, const wchar_t *name) { el_wset(editor, EL_EDITOR, name); }

void ce_add_function(
    EditLine *editor, const wchar_t *name, const wchar_t *help, ce_function function) {
  el_wset(editor, EL_ADDFN, name, help, function);
}

void ce_bind(EditLine *editor, bool command_map, const wchar_t *key, const wchar_t *name) {
  if (command_map)
    el_wset(editor, EL_BIND, L"-a", key, name, NULL);
  else
    el_wset(editor, EL_BIND, key, name, NULL);
}

void ce_bind_keys(EditLine *editor, bool command_map, const wchar_t *key, const wchar_t *keys) {
  if (command_map)
    el_wset(editor, EL_BIND, L"-a", L"-s", key, keys, NULL);
  else
    el_wset(editor, EL_BIND, L"-s", key, keys, NULL);
}

void ce_prepare(EditLine *editor, bool editing) { el_wset(editor, EL_PREP_TERM, (int)editing); }

void ce_refresh(EditLine *editor) { el_wset(editor, EL_REFRESH); }

bool ce_has_vi_keys(EditLine *editor) {
  const wchar_t *name = NULL;
  return el_wget(editor, EL_EDITOR, &name) == 0 && name && wcscmp(name, L"vi") == 0;
}

int ce_width(wchar_t character) { return wcwidth(character); }

bool ce_can_move_up(EditLine *editor) {
  char *sequence = NULL;
  return el_wget(editor, EL_GETTC, "up", &sequence) == 0 && sequence && *sequence;
}
