/**
 * Decides whether a rule may be compiled. Default-deny: fact and field names come from the registry, types fit, sizes and
 * combinations are bounded. It looks at the model, so that it holds for every notation, and reports every problem with a pointer
 * into the guided form of the rule.
 */
package org.agentos.rules.rulebook.admission;
