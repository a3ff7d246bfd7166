package org.agentos.web.policies.request;

import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.catalogue.NewPolicy;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.platform.errors.Refusal;

/** A policy to make, with the text of its first version; without one it begins empty. */
public record NewPolicyRequest(
        String id,
        String title,
        String description,
        String owner,
        Boolean secondApproval,
        OnBreach onBreach,
        Notation notation,
        String text,
        String bytes) {

    private static final String EMPTY = "{\n  \"rules\": []\n}\n";

    /** @throws Refusal with every field that is wrong */
    public NewPolicy checked() {
        Given given = new Given("The policy cannot be made as it is.");
        String named = given.text("/id", id, 80);
        PolicyTerms terms = new PolicyTermsRequest(
                        title,
                        description,
                        owner,
                        secondApproval != null && secondApproval,
                        onBreach == null ? OnBreach.TASK : onBreach)
                .checked(given);
        return new NewPolicy(named, terms, first());
    }

    private DraftText first() {
        boolean empty = notation == null && text == null && bytes == null;
        return empty ? DraftText.of(Notation.GUIDED, EMPTY) : SentText.read(notation, text, bytes);
    }
}
