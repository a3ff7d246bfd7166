/**
 * Decides without Drools, and says in plain language why a rule fired, or why not and by how much. Nothing here is compiled; the
 * model itself is evaluated, which is also the oracle that the compiled rules are held against.
 */
package org.agentos.rules.decision.explanation;
