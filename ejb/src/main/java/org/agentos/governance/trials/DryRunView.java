package org.agentos.governance.trials;

import java.util.List;

/**
 * One content under two rulebooks.
 *
 * @param candidate under the one with the version tried in its policy's place
 * @param inForce under the one in force
 * @param differences from the one in force to the candidate, one sentence each; empty when both decide alike
 */
public record DryRunView(TrialOutcome candidate, TrialOutcome inForce, List<String> differences) {}
