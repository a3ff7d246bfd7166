package org.agentos.rules.rulebook.condition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The facts of one type that meet all constraints.
 *
 * @param fact name of a fact in the registry
 * @param as the name by which messages speak of the facts that matched; usually the fact's own
 */
public record Pattern(String fact, String as, List<Constraint> where) {

    public Pattern {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(as, "as");
        where = List.copyOf(where);
    }

    /** The tests of fields in its constraints. */
    public Stream<Constraint> tests() {
        return where.stream().flatMap(Constraint::tests);
    }

    public static Pattern of(String fact, Constraint... where) {
        return new Pattern(fact, fact, List.of(where));
    }
}
