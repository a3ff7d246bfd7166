package org.agentos.governance.rulebooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;
import org.agentos.rules.rulebook.Rulebook;

/** Reports that the rulebook is compiled. */
@ApplicationScoped
public class RulebookPart implements Part {

    @Inject
    Rulebooks rulebooks;

    @Override
    public String name() {
        return "rulebook";
    }

    @Override
    public Condition check() {
        Rulebook rulebook = rulebooks.current();
        return Condition.up("compiled, revision " + rulebook.revision() + ", "
                + rulebook.rules().size() + " rules");
    }
}
