/**
 * Authors' patterns in the syntax that Vale takes, run by RE2/J alone: word classes and boundaries are those of Unicode, and
 * lookarounds become predicates on the place where they stand. What can't be told that way is refused with the reason.
 */
package org.agentos.rules.rulebook.style.pattern;
