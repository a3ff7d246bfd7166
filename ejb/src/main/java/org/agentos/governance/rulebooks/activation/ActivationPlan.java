package org.agentos.governance.rulebooks.activation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        Set<String> changed = new TreeSet<>();
        activation.parts().forEach((policy, part) -> {
            if (!part.equals(before.get(policy))) {
                changed.add(policy);
            }
        });
        return changed;
    }

    /** The policies of which nothing, or another version, is in force afterwards. */
    public Set<String> ended() {
        Set<String> ended = new TreeSet<>();
        before.forEach((policy, part) -> {
            if (!part.equals(activation.parts().get(policy))) {
                ended.add(policy);
            }
        });
        return ended;
    }
}
