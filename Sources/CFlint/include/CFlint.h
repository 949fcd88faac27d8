#ifndef CFLINT_H
#define CFLINT_H

/* Polynomials over the whole numbers by the library FLINT, which is loaded on the first call.
 *
 * Polynomials are texts such as "3*x0^2*x1-1" in `count` variables x0, x1 and so on. Results are to be
 * freed by the caller; NULL means that FLINT is missing or gave up. */

/* 1 when the library is installed. */
int cflint_is_installed(void);

/* "C" and then " E B" for each irreducible factor B to the power E, with the number C in front. */
char *cflint_factors(const char *polynomial, int count);

/* The greatest common divisor of two polynomials. */
char *cflint_common_divisor(const char *left, const char *right, int count);

/* The quotient of two polynomials; NULL where the division leaves a rest. */
char *cflint_quotient(const char *left, const char *right, int count);

#endif
