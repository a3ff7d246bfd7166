/** The one registry of what rules may speak of: the names, types and meanings of facts and their fields. */
package org.agentos.rules.facts.registry;
