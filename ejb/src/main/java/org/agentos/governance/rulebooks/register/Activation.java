package org.agentos.governance.rulebooks.register;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.rules.rulebook.Rulebook;

/**
 * A rulebook that is to come into force.
 *
 * @param reason empty where none is needed
 * @param versionId which version of the policy came or went
 * @param parts what the rulebook is put together from, by policy
 */
public record Activation(
        Rulebook rulebook,
        ActivationKind kind,
        String reason,
        Optional<String> policyId,
        Optional<UUID> versionId,
        Map<String, Part> parts,
        Actor actor) {

    public Activation {
        parts = Map.copyOf(parts);
    }
}
