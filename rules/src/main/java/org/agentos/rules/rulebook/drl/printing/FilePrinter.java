package org.agentos.rules.rulebook.drl.printing;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Threshold;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.tabular.DecisionTable;

/** Writes a whole text: rules, then tables as the rules they stand for, then thresholds and word lists as rules that do nothing. */
public final class FilePrinter {

    private FilePrinter() {}

    public static String print(RuleSet set) {
        List<String> parts = new ArrayList<>();
        set.rules().forEach(rule -> parts.add(RulePrinter.print(rule)));
        set.tables().forEach(table -> parts.add(table(table)));
        for (int i = 0; i < set.thresholds().size(); i++) {
            parts.add(inert("threshold " + (i + 1), threshold(set.thresholds().get(i))));
        }
        set.wordLists().forEach(list -> parts.add(inert("word list " + list.name(), wordList(list))));
        if (!set.styleChecks().isEmpty()) {
            parts.add("// " + set.styleChecks().size() + " style checks stand in files of their own (YAML)\n");
        }
        return String.join("\n", parts);
    }

    private static String table(DecisionTable table) {
        List<String> parts = new ArrayList<>();
        table.rules().forEach(rule -> parts.add(RulePrinter.print(rule)));
        return "// The rows of the decision table " + table.id() + "\n" + String.join("\n", parts);
    }

    private static String threshold(Threshold threshold) {
        return "@threshold(" + threshold.dimension() + ", " + threshold.limit() + ", " + threshold.effect() + ", "
                + Literals.text(threshold.stage()) + ")";
    }

    private static String wordList(WordList list) {
        return list.terms().isEmpty()
                ? "@wordList(" + Literals.text(list.name()) + ")"
                : "@wordList(" + Literals.text(list.name()) + ", " + Literals.texts(list.terms()) + ")";
    }

    private static String inert(String name, String annotation) {
        return "rule " + Literals.text(name) + "\n    " + annotation + "\nwhen\nthen\nend\n";
    }
}
