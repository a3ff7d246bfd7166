package org.agentos.governance.rulebooks.register;

import java.util.UUID;
import org.agentos.governance.policies.PolicyVersionRef;

/**
 * What a rulebook has of one policy.
 *
 * @param contentHash of the rules that came into force
 */
public record Part(String policyId, UUID versionId, int number, String contentHash) {

    /** @throws java.util.NoSuchElementException for a version that holds no rules yet */
    public static Part of(PolicyVersionRef version) {
        return new Part(
                version.policyId(),
                version.id(),
                version.number(),
                version.contentHash().orElseThrow());
    }
}
