package org.agentos.governance.rulebooks.activation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.agentos.governance.rulebooks.register.Activation;
import org.agentos.governance.rulebooks.register.InForce;
import org.agentos.governance.rulebooks.register.Part;

/**
 * A rulebook that may come into force if nothing else has meanwhile.
 *
 * @param basis what was in force when it was planned
 * @param before what that was made of
 * @param until when the version that comes is to go again
 */
public record ActivationPlan(Activation activation, InForce basis, Map<String, Part> before, Optional<Instant> until) {

    /** The policies of which it has another version than before, or a first one. */
    public Set<String> changed() {
        return differing(activation.parts(), before);
    }

    /** The policies of which nothing, or another version, is in force afterwards. */
    public Set<String> ended() {
        return differing(before, activation.parts());
    }

    /** The policies of which these parts have one that the others have not. */
    private static Set<String> differing(Map<String, Part> parts, Map<String, Part> others) {
        return parts.values().stream()
                .filter(part -> !part.equals(others.get(part.policyId())))
                .map(Part::policyId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
