/**
 * The semantics of conditions in plain Java, without Drools: whether they hold, which facts are behind that, and how each part fared
 * when they don't. Held against the compiled rules by random rulebooks and facts.
 */
package org.agentos.rules.rulebook.matching;
