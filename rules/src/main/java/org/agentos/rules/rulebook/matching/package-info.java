/** The semantics of conditions in plain Java, without Drools: tells which facts are behind a rule that fired. */
package org.agentos.rules.rulebook.matching;
