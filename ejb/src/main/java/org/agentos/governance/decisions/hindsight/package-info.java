/**
 * Questions about decisions that were given: would it come out the same again, why did a rule not fire, what would pass. Nothing is
 * stored; the answers come from the stored facts, the revision of then, and the rulebook in force.
 */
package org.agentos.governance.decisions.hindsight;
