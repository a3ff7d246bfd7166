/**
 * Which phrases appear more often in the last days than before, and how sure that is: signed log-likelihood ratio (Dunning 1993),
 * false discoveries held down after Benjamini and Hochberg (1995).
 */
package org.agentos.agents.ideation.trend;
