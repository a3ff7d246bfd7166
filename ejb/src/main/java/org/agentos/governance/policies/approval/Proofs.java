package org.agentos.governance.policies.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
        this((Iterable<VersionProof>) all);
    }

    /** For the container's proxy. */
    protected Proofs() {
        this(List.of());
    }

    private Proofs(Iterable<VersionProof> all) {
        this.all = all;
    }

    /** A fixed choice, without a container. */
    static Proofs of(VersionProof... proofs) {
        return new Proofs(List.of(proofs));
    }

    List<String> failures(PolicyVersionRef version, RuleSet rules) {
        List<String> failures = new ArrayList<>();
        all.forEach(proof -> failures.addAll(proof.failures(version, rules)));
        return failures;
    }
}
