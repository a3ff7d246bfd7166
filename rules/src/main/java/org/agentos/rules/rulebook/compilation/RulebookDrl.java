package org.agentos.rules.rulebook.compilation;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.Rule;

/** A rulebook as DRL: one DRL rule per alternative of a rule, which tells the rule's index to the collector and does nothing else. */
final class RulebookDrl {

    static final String COLLECTOR = "firings";
    static final String TOTALS = "totals";

    private final List<String> expressions = new ArrayList<>();
    private final StringBuilder drl = new StringBuilder("package org.agentos.rules.generated;\n");

    private RulebookDrl() {}

    static RulebookDrl of(List<Rule> rules) {
        RulebookDrl generated = new RulebookDrl();
        generated.imports();
        for (int i = 0; i < rules.size(); i++) {
            generated.rule(i, rules.get(i));
        }
        return generated;
    }

    String text() {
        return drl.toString();
    }

    /** The regular expressions that the rules call by their numbers. */
    List<String> expressions() {
        return List.copyOf(expressions);
    }

    static String name(int rule, int alternative) {
        return "r" + rule + "_" + alternative;
    }

    /** The index of the rule that a DRL rule was generated from. */
    static int ruleIndex(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf('_')));
    }

    private void imports() {
        for (FactType type : FactRegistry.standard().types()) {
            line("import " + type.record().getName() + ";");
        }
        line("import " + Circumstances.class.getName() + ";");
        line("import " + Probe.class.getName() + ";");
        line("import accumulate " + Totals.class.getName() + " " + TOTALS + ";");
        line("global " + Firings.class.getName() + " " + COLLECTOR + ";");
    }

    private void rule(int index, Rule rule) {
        List<List<Literal>> alternatives = DisjunctiveForm.of(rule.condition());
        for (int i = 0; i < alternatives.size(); i++) {
            line("rule \"" + name(index, i) + "\" when");
            new AlternativeDrl(index, alternatives.get(i), this::number).lines().forEach(part -> line("  " + part));
            line("then");
            line("  " + COLLECTOR + ".fired(" + index + ");");
            line("end");
        }
    }

    private int number(String expression) {
        if (!expressions.contains(expression)) {
            expressions.add(expression);
        }
        return expressions.indexOf(expression);
    }

    private void line(String text) {
        drl.append(text).append('\n');
    }
}
