/** Turns fired rules into a decision: explanations with their evidence, scores, verdict, obligations and the reasons for them. */
package org.agentos.rules.decision.judgement;
