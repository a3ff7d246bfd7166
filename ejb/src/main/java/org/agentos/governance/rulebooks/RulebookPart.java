package org.agentos.governance.rulebooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;
import org.agentos.rules.rulebook.Rulebook;

/** Reports whether this node holds the rulebook in force. */
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
        return rulebooks.lacking().map(RulebookPart::down).orElseGet(this::up);
    }

    private Condition up() {
        Rulebook rulebook = rulebooks.current();
        return Condition.up("compiled, revision " + rulebook.revision() + ", "
                + rulebook.rules().size() + " rules");
    }

    private static Condition down(Rulebooks.Lacking lacking) {
        return Condition.down(
                "no decisions here, as revision " + lacking.revision() + " is in force and not held: " + lacking.why());
    }
}
