package org.agentos.web.policies.request;

import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.platform.errors.Refusal;

/** How a policy is called and handled. */
public record PolicyTermsRequest(
        String title, String description, String owner, Boolean secondApproval, OnBreach onBreach) {

    /** @throws Refusal with every field that is wrong */
    public PolicyTerms checked() {
        return checked(new Given("The policy cannot be kept on these terms."));
    }

    PolicyTerms checked(Given given) {
        String called = given.text("/title", title, 200);
        String about = given.optional("/description", description, 4_000);
        String answers = given.text("/owner", owner, 200);
        boolean second = given.value("/secondApproval", secondApproval, "Send true or false.")
                .orElse(false);
        OnBreach breach = given.value("/onBreach", onBreach, "Send TASK, UNPUBLISH or NONE.")
                .orElse(OnBreach.TASK);
        given.requireGood();
        return new PolicyTerms(called, about, answers, second, breach);
    }
}
