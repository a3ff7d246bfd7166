/**
 * The FEEL subset that conditions of a model may use: comparisons, {@code and}, {@code or}, {@code not(...)}, {@code in},
 * identifiers, and literals of string, number, boolean and null. No functions, iterators, contexts or arithmetic, so an
 * expression always ends, and in time linear in its length.
 */
package org.agentos.processes.expression;
