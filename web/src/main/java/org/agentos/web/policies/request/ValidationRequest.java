package org.agentos.web.policies.request;

import java.util.Optional;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.platform.errors.Refusal;

/**
 * A text to look at.
 *
 * @param policyId whose version it is, so that it is not held against itself
 */
public record ValidationRequest(String policyId, Notation notation, String text, String bytes) {

    /** @throws Refusal 422 or 413 */
    public DraftText checked() {
        return SentText.read(notation, text, bytes);
    }

    public Optional<String> policy() {
        return Optional.ofNullable(policyId);
    }
}
