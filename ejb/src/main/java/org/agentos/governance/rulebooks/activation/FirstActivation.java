package org.agentos.governance.rulebooks.activation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.register.Activation;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.governance.rulebooks.register.InForce;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.rules.rulebook.Rulebook;

/** Sees to it that there is a rulebook in force when the server takes work. */
@Singleton
@Startup
@DependsOn("Rulebooks")
public class FirstActivation {

    @Inject
    RulebookRegister register;

    @Inject
    Rulebooks rulebooks;

    @PostConstruct
    void start() {
        register.lock();
        Rulebook shipped = Rulebook.shipped();
        InForce inForce = register.newest()
                .filter(newest -> newest.revision().equals(shipped.revision()))
                .orElseGet(() -> register.activate(new Activation(
                        shipped,
                        ActivationKind.START,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Actor.system())));
        rulebooks.follow(inForce);
    }
}
