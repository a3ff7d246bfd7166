package org.agentos.orchestration.steps;

import org.agentos.agents.Commission;
import org.agentos.orchestration.missions.Brief;

/** A brief in the agents' words. */
final class Commissions {

    private Commissions() {}

    static Commission of(Brief brief) {
        return new Commission(
                brief.topic(),
                brief.audience(),
                brief.goal(),
                brief.keyMessages(),
                brief.links(),
                brief.language(),
                brief.paidPartnership());
    }
}
