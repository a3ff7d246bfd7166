package org.agentos.processes.expression;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The parsed form of a condition: a tree without any node that could call or repeat anything. */
sealed interface Term {
    Object value(Function<String, Object> variables);

    void collectNames(Set<String> names);

    record Literal(Object constant) implements Term {
        @Override
        public Object value(Function<String, Object> variables) {
            return constant;
        }

        @Override
        public void collectNames(Set<String> names) {}
    }

    record Variable(String name) implements Term {
        @Override
        public Object value(Function<String, Object> variables) {
            return variables.apply(name);
        }

        @Override
        public void collectNames(Set<String> names) {
            names.add(name);
        }
    }

    record Not(Term inner) implements Term {
        @Override
        public Object value(Function<String, Object> variables) {
            return inner.value(variables) instanceof Boolean truth ? (Object) !truth : null;
        }

        @Override
        public void collectNames(Set<String> names) {
            inner.collectNames(names);
        }
    }

    /** Two terms joined by something. */
    sealed interface Pair extends Term {
        Term left();

        Term right();

        @Override
        default void collectNames(Set<String> names) {
            left().collectNames(names);
            right().collectNames(names);
        }
    }

    record And(Term left, Term right) implements Pair {
        @Override
        public Object value(Function<String, Object> variables) {
            return Boolean.TRUE.equals(left.value(variables)) && Boolean.TRUE.equals(right.value(variables));
        }
    }

    record Or(Term left, Term right) implements Pair {
        @Override
        public Object value(Function<String, Object> variables) {
            return Boolean.TRUE.equals(left.value(variables)) || Boolean.TRUE.equals(right.value(variables));
        }
    }

    record Comparison(Term left, Operator operator, Term right) implements Pair {
        @Override
        public Object value(Function<String, Object> variables) {
            return operator.compare(left.value(variables), right.value(variables));
        }
    }

    record Calculation(Term left, Arithmetic operation, Term right) implements Pair {
        @Override
        public Object value(Function<String, Object> variables) {
            return operation.apply(left.value(variables), right.value(variables));
        }
    }

    record In(Term item, List<Term> choices) implements Term {
        @Override
        public Object value(Function<String, Object> variables) {
            Object wanted = item.value(variables);
            return choices.stream()
                    .anyMatch(choice -> Boolean.TRUE.equals(Operator.EQUAL.compare(wanted, choice.value(variables))));
        }

        @Override
        public void collectNames(Set<String> names) {
            item.collectNames(names);
            choices.forEach(choice -> choice.collectNames(names));
        }
    }
}
