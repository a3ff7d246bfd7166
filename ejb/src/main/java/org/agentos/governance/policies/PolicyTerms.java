package org.agentos.governance.policies;

import java.util.Objects;

/**
 * What a policy is called and how it is handled; all that is not its rules.
 *
 * @param title 1 to 200 characters
 * @param description what it is for, up to 4,000 characters
 * @param owner who answers for it, 1 to 200 characters
 * @param secondApproval whether two officers beside the authors must approve a version
 */
public record PolicyTerms(String title, String description, String owner, boolean secondApproval, OnBreach onBreach) {

    public PolicyTerms {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(onBreach, "onBreach");
    }
}
