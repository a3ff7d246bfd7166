package org.agentos.governance.rulebooks.activation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.rulebooks.register.ActivationKind;

/**
 * A change of the rulebook that was made, or is to be made.
 *
 * @param version number of the policy's version that comes or goes
 * @param by the name of who wanted it
 * @param at when it comes about, or did
 * @param until when it ends again
 * @param revision the rulebook that it brought into force
 * @param previousRevision the rulebook before
 * @param problem why it was refused or cancelled
 */
public record ActivationView(
        UUID id,
        ActivationState state,
        ActivationKind kind,
        Optional<String> policyId,
        Optional<Integer> version,
        String reason,
        String by,
        Instant at,
        Optional<Instant> until,
        Optional<String> revision,
        Optional<String> previousRevision,
        Optional<String> problem) {}
