package org.agentos.rules.rulebook.analysis;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.analysis.choosing.Vocabulary;

/** Looks at admitted rules without deciding anything. */
public final class Analysis {

    private Analysis() {}

    /** All remarks: on single rules, on pairs of rules, on tables, on thresholds. */
    public static List<Remark> of(RuleSet set) {
        Vocabulary vocabulary = Vocabulary.of(set.allRules(), set.wordLists());
        List<Remark> remarks = new ArrayList<>();
        List<AnalysedRule> analysed = new ArrayList<>();
        for (Rule rule : set.allRules()) {
            AnalysedRule one = AnalysedRule.of(rule, vocabulary);
            remarks.addAll(one.remarks());
            if (one.canFire()) {
                analysed.add(one);
            }
        }
        set.rules().forEach(rule -> remarks.addAll(examples(rule)));
        remarks.addAll(new RulePairs(analysed, set.tables()).remarks());
        set.tables().forEach(table -> remarks.addAll(new TableAnalysis(table, vocabulary).remarks()));
        remarks.addAll(Thresholds.remarks(set));
        return remarks;
    }

    private static List<Remark> examples(Rule rule) {
        List<String> missing = new ArrayList<>();
        if (rule.passingExample().isEmpty()) {
            missing.add("passes");
        }
        if (rule.failingExample().isEmpty()) {
            missing.add("does not");
        }
        return missing.isEmpty()
                ? List.of()
                : List.of(Remark.of(
                        Remark.Kind.MISSING_EXAMPLE,
                        List.of(rule.id()),
                        "Rule " + rule.id() + " has no example of content that "
                                + String.join(", nor of content that ", missing)
                                + "; add one, so that it can be tested and understood."));
    }
}
