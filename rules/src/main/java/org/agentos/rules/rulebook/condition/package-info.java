/** When a rule fires: conditions about which facts there are, patterns of facts, constraints on their fields, literals. */
package org.agentos.rules.rulebook.condition;
