/**
 * From the tokens of restricted DRL to the typed model: recursive descent of bounded depth that goes on after each problem. What DRL
 * allows and this language does not is refused by its name, with the nearest thing that there is ({@link
 * org.agentos.rules.rulebook.drl.reading.Foreign}).
 */
package org.agentos.rules.rulebook.drl.reading;
