/** From the tokens of restricted DRL to conditions: facts, their constraints, accumulations; recursive descent of bounded depth. */
package org.agentos.rules.rulebook.drl.conditions;
