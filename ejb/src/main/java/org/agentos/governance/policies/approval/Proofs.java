package org.agentos.governance.policies.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.VersionProof;
import org.agentos.rules.rulebook.RuleSet;

/** Everything that a version must stand before it may be approved. */
@ApplicationScoped
class Proofs {

    private final Iterable<VersionProof> all;

    @Inject
    Proofs(@Any Instance<VersionProof> all) {
        this.all = all;
    }

    /** For the container's proxy, and where nothing has to be stood. */
    protected Proofs() {
        this.all = List.of();
    }

    List<String> failures(PolicyVersionRef version, RuleSet rules) {
        return java.util.stream.StreamSupport.stream(all.spliterator(), false)
                .flatMap(proof -> proof.failures(version, rules).stream())
                .toList();
    }
}
