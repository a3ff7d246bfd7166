package org.agentos.rules.rulebook.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.facts.FactSet;

/** Facts on which two rulebooks decide differently, and what each decides and why. */
public record Witness(FactSet facts, DecisionOutcome before, DecisionOutcome after) {

    public Witness {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Whether two outcomes differ in verdict, scores, obligations, or in the rules that fired and their effects. */
    static boolean differ(DecisionOutcome before, DecisionOutcome after) {
        return before.verdict() != after.verdict()
                || !before.scores().equals(after.scores())
                || !Set.copyOf(before.obligations()).equals(Set.copyOf(after.obligations()))
                || !fired(before).equals(fired(after));
    }

    /** What differs, one sentence each. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (before.verdict() != after.verdict()) {
            sentences.add("The verdict is " + after.verdict() + " and no longer " + before.verdict() + ".");
        }
        if (!before.scores().equals(after.scores())) {
            sentences.add("The scores are " + scores(after) + " and no longer " + scores(before) + ".");
        }
        only(after, before).forEach(rule -> sentences.add("Rule " + rule + " fires now."));
        only(before, after).forEach(rule -> sentences.add("Rule " + rule + " fires no longer."));
        obligations(after, before).forEach(one -> sentences.add("It is now required: " + one + "."));
        obligations(before, after).forEach(one -> sentences.add("It is no longer required: " + one + "."));
        return sentences;
    }

    private static String scores(DecisionOutcome outcome) {
        return "compliance " + outcome.scores().compliance() + ", risk "
                + outcome.scores().risk() + ", brand " + outcome.scores().brand();
    }

    private static Set<String> fired(DecisionOutcome outcome) {
        return outcome.rules().stream().map(Witness::named).collect(Collectors.toSet());
    }

    private static List<String> only(DecisionOutcome one, DecisionOutcome other) {
        return one.rules().stream()
                .map(Witness::named)
                .filter(rule -> !fired(other).contains(rule))
                .toList();
    }

    private static List<String> obligations(DecisionOutcome one, DecisionOutcome other) {
        return one.obligations().stream()
                .filter(obligation -> !other.obligations().contains(obligation))
                .map((Obligation obligation) -> obligation.kind() + " " + obligation.value())
                .toList();
    }

    private static String named(FiredRule rule) {
        return rule.ruleId() + " (" + rule.effect() + ")";
    }
}
