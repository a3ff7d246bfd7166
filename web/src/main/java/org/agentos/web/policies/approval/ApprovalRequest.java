package org.agentos.web.policies.approval;

import org.agentos.platform.errors.Refusal;
import org.agentos.web.policies.request.Given;

/**
 * A verdict on a version.
 *
 * @param contentHash of the version that was read
 */
public record ApprovalRequest(String contentHash, String comment) {

    /** @throws Refusal with every field that is wrong */
    public ApprovalRequest approval() {
        Given given = new Given("This cannot be approved as it is.");
        ApprovalRequest good = new ApprovalRequest(hash(given), given.optional("/comment", comment, 4_000));
        given.requireGood();
        return good;
    }

    /** @throws Refusal with every field that is wrong: authors need to know what to change */
    public ApprovalRequest rejection() {
        Given given = new Given("This cannot be rejected as it is.");
        ApprovalRequest good = new ApprovalRequest(hash(given), given.text("/comment", comment, 4_000));
        given.requireGood();
        return good;
    }

    private String hash(Given given) {
        return given.text("/contentHash", contentHash, 100);
    }
}
