package org.agentos.rules.rulebook.tabular;

import java.util.Objects;

/** What the cells below it mean. */
public sealed interface Column {

    /** What people call it; free text. */
    String heading();

    /** Whether a cell below it can hold this. */
    boolean takes(Cell cell);

    /** What a cell below it holds, in plain words. */
    String expects();

    /**
     * Tests a field of a fact. Columns with the same {@code as} speak of one and the same fact, and have its quantifier in common.
     *
     * @param fact name of a fact in the registry
     * @param as the name by which messages speak of the fact; usually its own
     * @param test a test of guided JSON by its word: {@code equals}, {@code atLeast}, {@code between}, {@code oneOf},
     *     {@code contains} and so on
     */
    record Test(String heading, Quantifier quantifier, String fact, String as, String field, ColumnTest test)
            implements Column {
        public Test {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(quantifier, "quantifier");
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(as, "as");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(test, "test");
        }

        @Override
        public boolean takes(Cell cell) {
            return cell instanceof Cell.Blank || test.constraint(field, cell).isPresent();
        }

        @Override
        public String expects() {
            return test.expects();
        }

        /** Asks that such a fact exists. */
        public static Test of(String heading, String fact, String field, ColumnTest test) {
            return new Test(heading, Quantifier.EXISTS, fact, fact, field, test);
        }
    }

    /** Says what follows from a row whose tests hold. */
    record Outcome(String heading, OutcomeKind kind) implements Column {
        public Outcome {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public boolean takes(Cell cell) {
            return kind.takes(cell);
        }

        @Override
        public String expects() {
            return kind.expects();
        }
    }

    /** Whether a fact must be there or must not. */
    enum Quantifier {
        EXISTS,
        NONE
    }
}
