package org.agentos.rules.rulebook.matching;

import java.util.Optional;
import org.agentos.rules.facts.Fact;

/** The facts that conditions around the one in question found, by the names they gave them; later ones first. Immutable. */
final class Bindings {

    static final Bindings NONE = new Bindings("", Optional.empty(), Optional.empty());

    private final String alias;
    private final Optional<Fact> fact;
    private final Optional<Bindings> outer;

    private Bindings(String alias, Optional<Fact> fact, Optional<Bindings> outer) {
        this.alias = alias;
        this.fact = fact;
        this.outer = outer;
    }

    Bindings with(String name, Fact found) {
        return new Bindings(name, Optional.of(found), Optional.of(this));
    }

    /**
     * The fact under a name, which admission made sure of.
     *
     * @throws IllegalArgumentException if there is none
     */
    Fact fact(String name) {
        Optional<Bindings> at = Optional.of(this);
        while (at.isPresent()) {
            Bindings here = at.get();
            if (here.alias.equals(name) && here.fact.isPresent()) {
                return here.fact.get();
            }
            at = here.outer;
        }
        throw new IllegalArgumentException("nothing is called \"" + name + "\" here");
    }
}
