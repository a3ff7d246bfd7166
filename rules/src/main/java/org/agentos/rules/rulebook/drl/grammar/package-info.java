/**
 * What all readers of restricted DRL share: literals, calls of literals with their typed arguments, and the words of Drools that are
 * refused, each with the nearest thing that there is.
 */
package org.agentos.rules.rulebook.drl.grammar;
