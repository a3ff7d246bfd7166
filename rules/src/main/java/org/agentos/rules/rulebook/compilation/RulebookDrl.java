package org.agentos.rules.rulebook.compilation;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Pattern;

/** A rulebook as DRL: one DRL rule per alternative of a rule, which tells the rule's index to the collector and does nothing else. */
final class RulebookDrl {

    static final String COLLECTOR = "firings";

    private RulebookDrl() {}

    static String of(List<Rule> rules) {
        StringBuilder drl = new StringBuilder("package org.agentos.rules.generated;\n");
        for (FactType type : FactRegistry.standard().types()) {
            drl.append("import ").append(type.record().getName()).append(";\n");
        }
        drl.append("global ")
                .append(Firings.class.getName())
                .append(' ')
                .append(COLLECTOR)
                .append(";\n");
        for (int i = 0; i < rules.size(); i++) {
            appendRule(drl, i, rules.get(i));
        }
        return drl.toString();
    }

    static String name(int rule, int alternative) {
        return "r" + rule + "_" + alternative;
    }

    /** The index of the rule that a DRL rule was generated from. */
    static int ruleIndex(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf('_')));
    }

    private static void appendRule(StringBuilder drl, int index, Rule rule) {
        List<List<Condition>> alternatives = DisjunctiveForm.of(rule.condition());
        for (int i = 0; i < alternatives.size(); i++) {
            drl.append("rule \"").append(name(index, i)).append("\" when\n");
            List<String> lines = new ArrayList<>();
            alternatives.get(i).forEach(condition -> lines.add(line(condition, "$a" + lines.size())));
            lines.forEach(line -> drl.append("  ").append(line).append('\n'));
            drl.append("then\n  ")
                    .append(COLLECTOR)
                    .append(".fired(")
                    .append(index)
                    .append(");\nend\n");
        }
    }

    private static String line(Condition condition, String variable) {
        if (condition instanceof Condition.Exists exists) {
            return (single(exists.pattern()) ? "" : "exists ") + pattern(exists.pattern(), "");
        }
        if (condition instanceof Condition.None none) {
            return "not " + pattern(none.pattern(), "");
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return "accumulate(" + pattern(atLeast.pattern(), "") + "; " + variable + " : count(); " + variable + " >= "
                    + atLeast.number() + ")";
        }
        return compare((Condition.Compare) condition, variable);
    }

    private static String compare(Condition.Compare compare, String variable) {
        boolean count = compare.aggregate() == Aggregate.COUNT;
        String argument = count ? "" : variable + "v";
        return "accumulate(" + pattern(compare.pattern(), count ? "" : argument + " : " + compare.field()) + "; "
                + variable + " : " + compare.aggregate().word() + "(" + argument + "); " + variable + " "
                + compare.operator().symbol() + " " + compare.value().toPlainString() + ")";
    }

    private static String pattern(Pattern pattern, String binding) {
        String constraints = ConstraintDrl.allOf(pattern.where());
        String both = binding.isEmpty() || constraints.isEmpty() ? binding + constraints : binding + ", " + constraints;
        return type(pattern).record().getSimpleName() + "(" + both + ")";
    }

    private static boolean single(Pattern pattern) {
        return type(pattern).single();
    }

    private static FactType type(Pattern pattern) {
        return FactRegistry.standard().require(pattern.fact());
    }
}
