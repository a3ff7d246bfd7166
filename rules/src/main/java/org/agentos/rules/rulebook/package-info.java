/**
 * The typed rule model: rules are data. Every notation is read into it, and only DRL that is generated from it ever meets the
 * compiler; nothing that an author wrote is compiled, evaluated or resolved as a name of anything but a fact.
 *
 * <ul>
 *   <li>RUL-1 Identifiers come from the {@link org.agentos.rules.facts.registry.FactRegistry}; anything else is refused.
 *   <li>RUL-2 Rules only add: violations, points, obligations. Their order never matters.
 *   <li>RUL-3 A rulebook's revision is the SHA-256 of its canonical guided JSON, whatever the order of its rules.
 * </ul>
 *
 * <p>Notations, each a front end that reads into the model: {@code guided} (JSON), {@code drl}, {@code table} (sheets), {@code style}
 * (Vale), {@code gdst} (guided decision tables of Drools, read only). Conditions: {@code condition}; decision tables in the model: {@code tabular}. What is refused and why: {@code admission}.
 * DRL and Drools: {@code compilation}. The same semantics in plain Java, as oracle, for evidence and for "why not":
 * {@code matching}.
 */
package org.agentos.rules.rulebook;
