package org.agentos.rules.decision.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Compare;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.References;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.matching.Diagnosis;
import org.agentos.rules.rulebook.matching.Diagnosis.NearMiss;

/** What there is, as against what a condition asks for, and how far away that is. */
final class ObservedWords {

    private static final int SHOWN = 3;

    private ObservedWords() {}

    static String of(Diagnosis diagnosis) {
        Condition condition = diagnosis.condition();
        if (condition instanceof Compare compare) {
            return diagnosis
                    .number()
                    .map(number -> "It is " + number.toPlainString() + distance(compare, number, diagnosis.holds()))
                    .orElse("There is no " + compare.pattern().fact() + " to take it from.");
        }
        if (condition instanceof Condition.AtLeast atLeast && !diagnosis.holds()) {
            int missing = atLeast.number() - diagnosis.matched().size();
            return "There are " + diagnosis.matched().size() + "; " + missing + " more would do.";
        }
        if (!diagnosis.matched().isEmpty()) {
            return found(diagnosis.matched());
        }
        return diagnosis.nearest().map(ObservedWords::near).orElseGet(() -> "There is no " + fact(condition) + ".");
    }

    private static String fact(Condition condition) {
        return References.patterns(condition).map(Pattern::fact).findFirst().orElse("fact");
    }

    private static String distance(Compare compare, BigDecimal number, boolean holds) {
        BigDecimal apart = compare.value().subtract(number).abs().stripTrailingZeros();
        return holds || apart.signum() == 0 ? "." : ", " + apart.toPlainString() + " away from the limit.";
    }

    private static String found(List<Fact> facts) {
        String first = facts.stream().limit(SHOWN).map(FactWords::of).collect(Collectors.joining("; "));
        return "There is " + first + (facts.size() > SHOWN ? " and " + (facts.size() - SHOWN) + " more." : ".");
    }

    private static String near(NearMiss miss) {
        String failed = miss.failed().stream()
                .map(constraint -> failed(constraint, miss.fact()))
                .collect(Collectors.joining("; "));
        return "The nearest " + FactRegistry.standard().of(miss.fact()).name() + " fails: " + failed + ".";
    }

    private static String failed(Constraint constraint, Fact fact) {
        if (constraint instanceof Constraint.Compare compare) {
            Object value = read(compare.field(), fact);
            return "its " + FactWords.field(compare.field()) + " is " + FactWords.value(value)
                    + (compare.operator() == Operator.NOT_EQUALS ? "" : missing(value, compare.value()));
        }
        if (constraint instanceof Constraint.Between between) {
            Object value = read(between.field(), fact);
            return "its " + FactWords.field(between.field()) + " is " + FactWords.value(value) + ", not between "
                    + between.min().toPlainString() + " and " + between.max().toPlainString();
        }
        return "not " + ConstraintWords.of(constraint);
    }

    private static String missing(Object value, Value asked) {
        if (value instanceof Number number && asked instanceof Value.Numeral numeral) {
            BigDecimal apart =
                    numeral.number().subtract(new BigDecimal(number.toString())).abs();
            return " (" + apart.stripTrailingZeros().toPlainString() + " away from "
                    + numeral.number().toPlainString() + ")";
        }
        return ", not " + ConstraintWords.value(asked);
    }

    private static Object read(String field, Fact fact) {
        return FactRegistry.standard().of(fact).read(field, fact);
    }
}
