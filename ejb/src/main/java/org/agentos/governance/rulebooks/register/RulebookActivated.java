package org.agentos.governance.rulebooks.register;

import java.time.Instant;
import java.util.Optional;
import org.agentos.audit.Actor;

/**
 * Another rulebook is in force. Told within the transaction that brings it there: whoever observes at once takes part in it, whoever
 * observes after success is told of what is certain.
 *
 * @param previousRevision empty for the first one of an installation
 * @param policyId of which policy a version came into or went out of force; empty when several did
 */
public record RulebookActivated(
        InForce inForce, Optional<String> previousRevision, Optional<String> policyId, Actor actor) {

    public String revision() {
        return inForce.revision();
    }

    public Instant at() {
        return inForce.at();
    }
}
