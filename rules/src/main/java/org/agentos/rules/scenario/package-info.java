/**
 * Scenarios: contents, each with what officers expect of its decision. A red scenario says in sentences what came instead, and is
 * what keeps a rule from coming into force.
 */
package org.agentos.rules.scenario;
