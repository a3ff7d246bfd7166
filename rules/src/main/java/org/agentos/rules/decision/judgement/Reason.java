package org.agentos.rules.decision.judgement;

import java.util.Locale;
import java.util.Optional;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.Exemption;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Scores;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.Threshold;

/**
 * Why the verdict is no better.
 *
 * @param stage who must review because of it; empty when rules say who
 */
record Reason(Verdict verdict, String sentence, String stage) {

    static Optional<Reason> of(FiredRule rule) {
        return rule.effect() == Effect.NOTE
                ? Optional.empty()
                : Optional.of(new Reason(rule.effect().verdict(), rule.message() + " (" + rule.ruleId() + ")", ""));
    }

    static Reason of(Exemption exemption) {
        String sentence = "Rule %s has no effect here until %s, by exception %s: %s"
                .formatted(exemption.ruleId(), exemption.until(), exemption.id(), exemption.reason());
        return new Reason(Verdict.ALLOW, sentence, "");
    }

    static Reason of(Threshold threshold, Scores scores) {
        String name = threshold.dimension().name().toLowerCase(Locale.ROOT);
        String side = threshold.dimension().clean() == 0 ? "above" : "below";
        String sentence = "The %s score of %d is %s the threshold of %d."
                .formatted(name, scores.of(threshold.dimension()), side, threshold.limit());
        return new Reason(threshold.effect().verdict(), sentence, threshold.stage());
    }
}
