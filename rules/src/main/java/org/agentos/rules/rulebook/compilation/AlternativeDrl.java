package org.agentos.rules.rulebook.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.compilation.Literal.Variable;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.References;

/** The left-hand side of one alternative of a rule: its literals as lines of DRL, in their order. */
final class AlternativeDrl {

    /** The variable by which rules reach their {@link Circumstances}. */
    static final String CIRCUMSTANCES = "$circumstances";

    private final int rule;
    private final List<Literal> literals;
    private final ToIntFunction<String> expressions;
    private final Set<Variable> referred;

    AlternativeDrl(int rule, List<Literal> literals, ToIntFunction<String> expressions) {
        this.rule = rule;
        this.literals = literals;
        this.expressions = expressions;
        this.referred = literals.stream().flatMap(Literal::referred).collect(Collectors.toSet());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        literals.forEach(literal -> lines.add(line(literal, "$a" + lines.size())));
        if (lines.stream().anyMatch(line -> line.contains(CIRCUMSTANCES))) {
            lines.add(0, Circumstances.class.getSimpleName() + "(" + CIRCUMSTANCES + " : this)");
        }
        return lines;
    }

    private String line(Literal literal, String result) {
        if (literal instanceof Literal.Absent absent) {
            return absent.together().stream().map(this::grouped).collect(Collectors.joining(" and ", "not (", ")"));
        }
        Literal.Plain plain = (Literal.Plain) literal;
        if (plain.condition() instanceof Condition.Exists exists) {
            boolean asIs = type(exists.pattern()).single() || !bindings(plain).isEmpty();
            return (asIs ? "" : "exists ") + pattern(exists.pattern(), bindings(plain), plain.scope());
        }
        if (plain.condition() instanceof Condition.None none) {
            return "not " + pattern(none.pattern(), List.of(), plain.scope());
        }
        if (plain.condition() instanceof Condition.AtLeast atLeast) {
            return count(atLeast.pattern(), ">=", String.valueOf(atLeast.number()), plain, result);
        }
        Condition.Compare compare = (Condition.Compare) plain.condition();
        return compare.aggregate() == Aggregate.COUNT
                ? count(
                        compare.pattern(),
                        compare.operator().symbol(),
                        compare.value().toPlainString(),
                        plain,
                        result)
                : total(compare, plain, result);
    }

    /** A literal within a group that must not hold; admission lets only facts that are there, or not, stand there. */
    private String grouped(Literal literal) {
        if (literal instanceof Literal.Plain plain && plain.condition() instanceof Condition.Exists exists) {
            return pattern(exists.pattern(), bindings(plain), plain.scope());
        }
        return line(literal, "");
    }

    private String count(Pattern pattern, String operator, String number, Literal.Plain plain, String result) {
        return "accumulate(" + pattern(pattern, List.of(), plain.scope()) + "; " + result + " : count(); " + result
                + " " + operator + " " + number + ")";
    }

    private String total(Condition.Compare compare, Literal.Plain plain, String result) {
        String value = result + "v";
        return "accumulate("
                + pattern(
                        compare.pattern(),
                        List.of(value + " : " + path(type(compare.pattern())) + compare.field()),
                        plain.scope())
                + "; " + result + " : " + RulebookDrl.TOTALS + "(" + value + "); " + Totals.class.getName() + ".holds("
                + result + ", \""
                + compare.aggregate().name() + "\", \"" + compare.operator().name() + "\", \""
                + compare.value().toPlainString() + "\"))";
    }

    /** The fields of the fact that other literals refer to, each as a variable. */
    private List<String> bindings(Literal.Plain plain) {
        String path = References.patterns(plain.condition())
                .map(pattern -> path(type(pattern)))
                .findFirst()
                .orElse("");
        return referred.stream()
                .filter(variable -> variable.fact().equals(plain.variable()))
                .map(variable -> variable.name() + " : " + path + variable.field())
                .sorted()
                .toList();
    }

    private String pattern(Pattern pattern, List<String> bindings, Map<String, String> scope) {
        FactType type = type(pattern);
        String constraints = new ConstraintDrl(type, path(type), scope, expressions).allOf(pattern.where());
        String own = probed(type) ? "rule == " + rule : "";
        String inner = Stream.concat(Stream.concat(Stream.of(own), bindings.stream()), Stream.of(constraints))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        Class<?> record = probed(type) ? Probe.class : type.record();
        return record.getSimpleName() + "(" + inner + ")";
    }

    /** Whether rules look at facts of a type through a {@link Probe}. */
    static boolean probed(FactType type) {
        return type.record() == ContentFact.class;
    }

    /** Whether a condition speaks of such facts. */
    static boolean probes(Condition condition) {
        return References.patterns(condition).anyMatch(pattern -> probed(type(pattern)));
    }

    private static String path(FactType type) {
        return probed(type) ? "content." : "";
    }

    private static FactType type(Pattern pattern) {
        return FactRegistry.standard().require(pattern.fact());
    }
}
