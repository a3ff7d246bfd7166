/** From the typed model to restricted DRL, so that reading it gives the same model. */
package org.agentos.rules.rulebook.drl.printing;
