package org.agentos.governance.rulebooks.activation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.shipped.ShippedPolicies;
import org.agentos.governance.rulebooks.Composition;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.register.Activation;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.governance.rulebooks.register.Part;
import org.agentos.governance.rulebooks.register.RulebookRegister;

/**
 * Sees to it that there is a rulebook in force when the server takes work: at the first start the shipped policies come into force,
 * also in a database of before rulebooks were made of policies.
 */
@Singleton
@Startup
@DependsOn("Rulebooks")
public class FirstActivation {

    @Inject
    ShippedPolicies shipped;

    @Inject
    PolicyVersions versions;

    @Inject
    Composition composition;

    @Inject
    RulebookRegister register;

    @Inject
    Rulebooks rulebooks;

    @PostConstruct
    void start() {
        register.lock();
        List<UUID> first = shipped.seed();
        if (!first.isEmpty()) {
            activate(first);
        }
        register.newest().ifPresent(rulebooks::follow);
    }

    private void activate(List<UUID> first) {
        Map<String, Part> parts = new TreeMap<>();
        first.forEach(version -> {
            versions.cameIntoForce(version, Optional.empty());
            Part part = Part.of(versions.ref(version));
            parts.put(part.policyId(), part);
        });
        register.activate(new Activation(
                composition.rulebook(parts),
                ActivationKind.START,
                "",
                Optional.empty(),
                Optional.empty(),
                parts,
                Actor.system()));
    }
}
