package org.agentos.rules.rulebook.compilation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.References;

/** A part of an alternative, all of whose parts must hold. */
sealed interface Literal {

    /**
     * A condition without parts.
     *
     * @param variable the name, unique within its rule, of the fact that an {@link Condition.Exists} finds
     * @param scope the variables that its references mean, by alias
     */
    record Plain(Condition condition, String variable, Map<String, String> scope) implements Literal {
        public Plain {
            scope = Map.copyOf(scope);
        }
    }

    /** Literals that must not hold together. */
    record Absent(List<Literal> together) implements Literal {
        public Absent {
            together = List.copyOf(together);
        }
    }

    /** The fields of other facts that it refers to. */
    default Stream<Variable> referred() {
        if (this instanceof Absent absent) {
            return absent.together().stream().flatMap(Literal::referred);
        }
        Plain plain = (Plain) this;
        return References.patterns(plain.condition())
                .flatMap(References::in)
                .map(reference -> new Variable(plain.scope().get(reference.alias()), reference.of()));
    }

    /** A field of a fact that another literal found. */
    record Variable(String fact, String field) {

        /** As generated rules call it. */
        String name() {
            return "$" + fact + "_" + field;
        }
    }
}
