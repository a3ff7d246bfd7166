package org.agentos.platform.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;

/** The keystore: without it nothing can be recorded. */
@ApplicationScoped
public class KeysPart implements Part {

    @Inject
    KeyRing keys;

    @Override
    public String name() {
        return "keystore";
    }

    @Override
    public Condition check() {
        return Condition.up("signs with " + keys.signingKid());
    }
}
