package org.agentos.governance.rulebooks;

import java.util.List;
import org.agentos.rules.rulebook.Rulebook;

/** A test that a rulebook must pass on every node before it comes into force. */
public interface RulebookProof {

    /**
     * Tries a candidate.
     *
     * @param policyId which of its policies is new or changed
     * @return what speaks against it, in sentences; empty when nothing does
     */
    List<String> failures(Rulebook candidate, String policyId);
}
