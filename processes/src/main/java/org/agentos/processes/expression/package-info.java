/**
 * The FEEL subset that conditions of a model may use: comparisons, {@code and}, {@code or}, {@code not(...)}, {@code in},
 * identifiers, literals of string, number, boolean and null, and the four operations on numbers. No functions, iterators or
 * contexts, so an
 * expression always ends, and in time linear in its length.
 */
package org.agentos.processes.expression;
