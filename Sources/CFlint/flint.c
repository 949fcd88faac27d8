#include "CFlint.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* FLINT's types, opaque here: buffers that are larger than any version's. */
typedef struct { long words[512]; } ring;
typedef struct { long words[16]; } value;

#define MOST_VARIABLES 16

#define FUNCTIONS(X)                                                        \
  X(void, fmpz_mpoly_ctx_init, (ring *, long, int))                         \
  X(void, fmpz_mpoly_ctx_clear, (ring *))                                   \
  X(void, fmpz_mpoly_init, (value *, const ring *))                         \
  X(void, fmpz_mpoly_clear, (value *, const ring *))                        \
  X(int, fmpz_mpoly_set_str_pretty, (value *, const char *, const char **, const ring *)) \
  X(char *, fmpz_mpoly_get_str_pretty, (const value *, const char **, const ring *)) \
  X(int, fmpz_mpoly_gcd, (value *, const value *, const value *, const ring *)) \
  X(int, fmpz_mpoly_divides, (value *, const value *, const value *, const ring *)) \
  X(void, fmpz_mpoly_factor_init, (value *, const ring *))                  \
  X(void, fmpz_mpoly_factor_clear, (value *, const ring *))                 \
  X(int, fmpz_mpoly_factor, (value *, const value *, const ring *))         \
  X(long, fmpz_mpoly_factor_length, (const value *, const ring *))          \
  X(void, fmpz_mpoly_factor_get_base, (value *, const value *, long, const ring *)) \
  X(long, fmpz_mpoly_factor_get_exp_si, (value *, long, const ring *))      \
  X(void, fmpz_mpoly_factor_get_constant_fmpz, (long *, const value *, const ring *)) \
  X(char *, fmpz_get_str, (char *, int, const long *))                      \
  X(void, fmpz_clear, (long *))                                             \
  X(void, flint_free, (void *))

#define DECLARE(result, name, parameters) static result(*name) parameters;
FUNCTIONS(DECLARE)

static const char *names[MOST_VARIABLES] = {"x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7",
  "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15"};

int cflint_is_installed(void) {
  static int state = -1;
  if (state >= 0) return state;
  const char *files[] = {"libflint.so.17", "libflint.so"};
  void *library = NULL;
  for (int i = 0; i < 2 && !library; i++) library = dlopen(files[i], RTLD_NOW);
  state = library != NULL;
#define FIND(result, name, parameters) \
  if (state && !(*(void **)&name = dlsym(library, #name))) state = 0;
  FUNCTIONS(FIND)
  return state;
}

static int enter(ring *r, int count) {
  if (count < 0 || count > MOST_VARIABLES || !cflint_is_installed()) return 0;
  fmpz_mpoly_ctx_init(r, count, 0);
  return 1;
}

static int read(value *v, const char *text, const ring *r) {
  fmpz_mpoly_init(v, r);
  return fmpz_mpoly_set_str_pretty(v, text, names, r) == 0;
}

/* A copy that the caller frees with free(). */
static char *text_of(const value *v, const ring *r) {
  char *text = fmpz_mpoly_get_str_pretty(v, names, r);
  char *copy = strdup(text);
  flint_free(text);
  return copy;
}

char *cflint_factors(const char *polynomial, int count) {
  ring r;
  if (!enter(&r, count)) return NULL;
  value p, factors, base;
  long constant = 0;
  char *result = NULL;
  size_t length = 0;
  int is_read = read(&p, polynomial, &r);
  fmpz_mpoly_factor_init(&factors, &r);
  fmpz_mpoly_init(&base, &r);
  if (is_read && fmpz_mpoly_factor(&factors, &p, &r)) {
    FILE *out = open_memstream(&result, &length);
    fmpz_mpoly_factor_get_constant_fmpz(&constant, &factors, &r);
    char *number = fmpz_get_str(NULL, 10, &constant);
    fputs(number, out);
    flint_free(number);
    for (long i = 0; i < fmpz_mpoly_factor_length(&factors, &r); i++) {
      fmpz_mpoly_factor_get_base(&base, &factors, i, &r);
      char *text = text_of(&base, &r);
      fprintf(out, " %ld %s", fmpz_mpoly_factor_get_exp_si(&factors, i, &r), text);
      free(text);
    }
    fclose(out);
    fmpz_clear(&constant);
  }
  fmpz_mpoly_clear(&base, &r);
  fmpz_mpoly_factor_clear(&factors, &r);
  fmpz_mpoly_clear(&p, &r);
  fmpz_mpoly_ctx_clear(&r);
  return result;
}

typedef int (*operation)(value *, const value *, const value *, const ring *);

static char *combine(const char *left, const char *right, int count, int divides) {
  ring r;
  if (!enter(&r, count)) return NULL;
  value a, b, result;
  int is_read = read(&a, left, &r) & read(&b, right, &r);
  fmpz_mpoly_init(&result, &r);
  operation work = divides ? fmpz_mpoly_divides : fmpz_mpoly_gcd;
  char *text = is_read && work(&result, &a, &b, &r) ? text_of(&result, &r) : NULL;
  fmpz_mpoly_clear(&result, &r);
  fmpz_mpoly_clear(&b, &r);
  fmpz_mpoly_clear(&a, &r);
  fmpz_mpoly_ctx_clear(&r);
  return text;
}

char *cflint_common_divisor(const char *left, const char *right, int count) {
  return combine(left, right, count, 0);
}

char *cflint_quotient(const char *left, const char *right, int count) {
  return combine(left, right, count, 1);
}
