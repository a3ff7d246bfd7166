/**
 * Finds out, before rules are evaluated, which of them can fire at all and which facts matter to those. Facts are told apart by the
 * texts and flags that patterns ask for, so that the cost grows with what matches and not with the number of rules. It never decides:
 * a rule that it selects may still not fire, one that it leaves out cannot.
 */
package org.agentos.rules.rulebook.selection;
