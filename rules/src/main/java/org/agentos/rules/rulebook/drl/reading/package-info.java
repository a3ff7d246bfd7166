/**
 * From the tokens of restricted DRL to rules, word lists and thresholds. Goes on after each problem, so that all of them are found;
 * what DRL allows and this language does not is refused by its name ({@link org.agentos.rules.rulebook.drl.grammar.Foreign}).
 */
package org.agentos.rules.rulebook.drl.reading;
