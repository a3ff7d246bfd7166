package org.agentos.rules.bench.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agentos.rules.bench.rules.BenchRule.Beyond;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.facts.ClaimFact;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FindingFact;

/** The explanations of measured rules, as whoever writes rules in Java or DRL would make them. */
public final class Messages {

    private static final int SHOWN = 3;
    private static final LegalBasis BASIS = new LegalBasis("House policy", "");

    private Messages() {}

    static String template(BenchRule rule) {
        if (rule.beyond() instanceof Beyond.Found) {
            return "Rule " + rule.index() + " minds {finding.excerpt}.";
        }
        if (rule.beyond() instanceof Beyond.Many) {
            return "Rule " + rule.index() + " counts {finding.count}.";
        }
        if (rule.beyond() instanceof Beyond.Unproven) {
            return "Rule " + rule.index() + " wants proof of {claim.text}.";
        }
        return "Rule " + rule.index() + " applies.";
    }

    /** A rule that fired on facts, in any order. */
    public static FiredRule fired(BenchRule rule, List<? extends Fact> matched) {
        List<Fact> ordered = new ArrayList<>(matched);
        if (ordered.size() > 1) {
            ordered.sort(Comparator.comparing(fact -> fact.evidence().orElse("")));
        }
        List<String> ids = new ArrayList<>(ordered.size());
        ordered.forEach(fact -> fact.evidence().ifPresent(ids::add));
        return new FiredRule(
                rule.id(),
                "Rule " + rule.index(),
                Severity.MEDIUM,
                rule.effect(),
                message(rule, ordered),
                "Change it.",
                BASIS,
                ids,
                Map.of(rule.dimension(), rule.points()),
                "Compliance");
    }

    private static String message(BenchRule rule, List<Fact> matched) {
        if (rule.beyond() instanceof Beyond.Found) {
            return "Rule " + rule.index() + " minds " + shown(matched) + ".";
        }
        if (rule.beyond() instanceof Beyond.Many) {
            return "Rule " + rule.index() + " counts " + matched.size() + ".";
        }
        if (rule.beyond() instanceof Beyond.Unproven) {
            return "Rule " + rule.index() + " wants proof of " + shown(matched) + ".";
        }
        return "Rule " + rule.index() + " applies.";
    }

    private static String shown(List<Fact> matched) {
        Set<String> texts = new LinkedHashSet<>();
        for (Fact fact : matched) {
            texts.add(fact instanceof FindingFact finding ? finding.excerpt() : ((ClaimFact) fact).text());
        }
        StringBuilder shown = new StringBuilder();
        int number = 0;
        for (String text : texts) {
            if (number++ < SHOWN) {
                shown.append(number == 1 ? "" : ", ").append(text);
            }
        }
        return number > SHOWN ? shown + " and " + (number - SHOWN) + " more" : shown.toString();
    }
}
