/**
 * Chooses facts that meet constraints: multiplies these out into boxes, takes values at, between and around the bounds that they name,
 * and tells where a box contradicts itself. Whole numbers are taken to be 0 or more, as all of the registry's are.
 */
package org.agentos.rules.rulebook.analysis.choosing;
