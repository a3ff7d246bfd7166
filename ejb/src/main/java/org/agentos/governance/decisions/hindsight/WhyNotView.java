package org.agentos.governance.decisions.hindsight;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.rules.decision.explanation.Why;
import org.agentos.rules.decision.explanation.WhyNot;
import org.agentos.rules.rulebook.Rule;

/**
 * Why a rule did not fire, on the facts of a decision and under the revision of then.
 *
 * @param fired whether it did after all
 * @param because the facts that it rests on, in sentences, when it fired
 * @param outOfScope why it does not apply to this content at all, in sentences
 * @param condition its condition and how each part fared, when it did not fire
 */
public record WhyNotView(
        UUID decisionId,
        String ruleId,
        String title,
        boolean fired,
        List<String> because,
        List<String> outOfScope,
        Optional<ConditionView> condition) {

    /**
     * A part of a condition.
     *
     * @param sentence what it asks
     * @param observed what there is instead, or what makes it hold; may be empty
     * @param parts empty for a part that is one
     */
    public record ConditionView(String sentence, boolean holds, String observed, List<ConditionView> parts) {

        private static ConditionView of(WhyNot.Part part) {
            return new ConditionView(
                    part.sentence(),
                    part.holds(),
                    part.observed(),
                    part.parts().stream().map(ConditionView::of).toList());
        }
    }

    static WhyNotView of(UUID decision, Rule rule, WhyNot why) {
        return new WhyNotView(
                decision,
                rule.id(),
                rule.title(),
                false,
                List.of(),
                why.outOfScope(),
                Optional.of(ConditionView.of(why.condition())));
    }

    static WhyNotView fired(UUID decision, Rule rule, Why why) {
        return new WhyNotView(
                decision,
                rule.id(),
                rule.title(),
                true,
                why.matched().stream().map(Why.Matched::sentence).toList(),
                List.of(),
                Optional.empty());
    }
}
