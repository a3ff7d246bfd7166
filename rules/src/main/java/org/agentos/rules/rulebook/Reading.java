package org.agentos.rules.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What became of a text in some notation: the value it stands for, or every reason why it is refused. */
public sealed interface Reading<T> {

    record Accepted<T>(T value) implements Reading<T> {
        public Accepted {
            Objects.requireNonNull(value, "value");
        }
    }

    record Refused<T>(List<RuleProblem> problems) implements Reading<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }

    /** All problems; empty when accepted. */
    default List<RuleProblem> problems() {
        return this instanceof Refused<T> refused ? refused.problems() : List.of();
    }

    /** The value; empty when refused. */
    default Optional<T> accepted() {
        return this instanceof Accepted<T> accepted ? Optional.of(accepted.value()) : Optional.empty();
    }

    /** The value made into another; a refusal stays one. */
    default <R> Reading<R> map(Function<T, R> made) {
        return then(value -> new Accepted<>(made.apply(value)));
    }

    /** What becomes of the value when it is read further; a refusal stays one. */
    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return this instanceof Accepted<T> accepted ? next.apply(accepted.value()) : new Refused<>(problems());
    }

    /**
     * The value of a text that is known to be good.
     *
     * @throws IllegalArgumentException with every problem if it was refused
     */
    default T orElseThrow() {
        if (this instanceof Accepted<T> accepted) {
            return accepted.value();
        }
        throw new IllegalArgumentException("refused: " + problems());
    }
}
