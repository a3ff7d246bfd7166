package org.agentos.governance.rulebooks.nodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.agentos.governance.rulebooks.RulebookProof;
import org.agentos.rules.rulebook.Rulebook;

/** Everything that a rulebook must pass before it comes into force. */
@ApplicationScoped
public class Proofs {

    private final Iterable<RulebookProof> all;

    @Inject
    public Proofs(@Any Instance<RulebookProof> all) {
        this((Iterable<RulebookProof>) all);
    }

    Proofs(Iterable<RulebookProof> all) {
        this.all = all;
    }

    /** For the container's proxy. */
    protected Proofs() {
        this(List.of());
    }

    /** Those proofs and no others. */
    public static Proofs of(Iterable<RulebookProof> all) {
        return new Proofs(all);
    }

    List<String> failures(Rulebook candidate, Collection<String> policies) {
        return policies.stream()
                .flatMap(policy -> StreamSupport.stream(all.spliterator(), false)
                        .flatMap(proof -> proof.failures(candidate, policy).stream()))
                .distinct()
                .toList();
    }
}
