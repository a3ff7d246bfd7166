/** The rules and facts that are measured, made from seeds, and what they are in other languages. */
package org.agentos.rules.bench.rules;
