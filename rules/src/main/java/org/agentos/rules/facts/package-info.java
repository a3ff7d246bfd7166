/**
 * The facts that rules match on. Each record is the one definition of a fact: its components and their
 * {@link org.agentos.rules.facts.Described} texts yield the registry, from which validation, editors and documentation draw.
 */
package org.agentos.rules.facts;
