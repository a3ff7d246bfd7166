package org.agentos.governance.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Obligation;

/** Tells in sentences what one outcome has and another has not. */
final class Differences {

    private final DecisionOutcome before;
    private final DecisionOutcome after;
    private final List<String> sentences = new ArrayList<>();

    private Differences(DecisionOutcome before, DecisionOutcome after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(DecisionOutcome before, DecisionOutcome after) {
        return new Differences(before, after).told();
    }

    private List<String> told() {
        if (before.verdict() != after.verdict()) {
            sentences.add("The verdict goes from " + before.verdict() + " to " + after.verdict() + ".");
        }
        after.rules().stream()
                .filter(rule -> !fires(before, rule))
                .forEach(rule -> sentences.add(named(rule) + " fires now: " + rule.message()));
        before.rules().stream()
                .filter(rule -> !fires(after, rule))
                .forEach(rule -> sentences.add(named(rule) + " does not fire any more."));
        for (Dimension dimension : Dimension.values()) {
            score(dimension);
        }
        after.obligations().stream()
                .filter(obligation -> !before.obligations().contains(obligation))
                .forEach(obligation -> sentences.add("Now asked for: " + words(obligation) + "."));
        before.obligations().stream()
                .filter(obligation -> !after.obligations().contains(obligation))
                .forEach(obligation -> sentences.add("Not asked for any more: " + words(obligation) + "."));
        return List.copyOf(sentences);
    }

    private void score(Dimension dimension) {
        int then = before.scores().of(dimension);
        int now = after.scores().of(dimension);
        if (then != now) {
            sentences.add("The " + dimension.name().toLowerCase(Locale.ROOT) + " score goes from " + then + " to " + now
                    + ".");
        }
    }

    private static boolean fires(DecisionOutcome outcome, FiredRule rule) {
        return outcome.rules().stream().anyMatch(fired -> fired.ruleId().equals(rule.ruleId()));
    }

    private static String named(FiredRule rule) {
        return "The rule \"" + rule.title() + "\" (" + rule.ruleId() + ")";
    }

    private static String words(Obligation obligation) {
        return switch (obligation.kind()) {
            case ADD_DISCLOSURE -> "the disclosure \"" + obligation.value() + "\"";
            case MARK_AI_MADE -> "the mark \"" + obligation.value() + "\"";
            case STAGE -> "a review by " + obligation.value();
        };
    }
}
