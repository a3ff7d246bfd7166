package org.agentos.rules.decision.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.matching.Diagnosis;

/**
 * Why a rule did not fire.
 *
 * @param outOfScope why it does not apply to the content at all, one sentence each; empty when it does
 * @param condition its condition and how each part fared
 */
public record WhyNot(String ruleId, String title, List<String> outOfScope, Part condition) {

    /**
     * A part of a condition.
     *
     * @param sentence what it asks
     * @param holds whether it holds
     * @param observed what there is instead, and by how much it fails; or, where it holds, what makes it hold; may be empty
     */
    public record Part(String sentence, boolean holds, String observed, List<Part> parts) {
        public Part {
            Objects.requireNonNull(sentence, "sentence");
            Objects.requireNonNull(observed, "observed");
            parts = List.copyOf(parts);
        }

        /** The parts without parts, itself if it has none. */
        public Stream<Part> leaves() {
            return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Part::leaves);
        }
    }

    public WhyNot {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(condition, "condition");
        outOfScope = List.copyOf(outOfScope);
    }

    /** The parts that held. */
    public List<Part> held() {
        return condition.leaves().filter(Part::holds).toList();
    }

    /** The parts that failed. */
    public List<Part> failed() {
        return condition.leaves().filter(part -> !part.holds()).toList();
    }

    static WhyNot of(Rule rule, FactSet facts, Diagnosis diagnosis) {
        return new WhyNot(rule.id(), rule.title(), outOfScope(rule, facts), part(diagnosis));
    }

    private static Part part(Diagnosis diagnosis) {
        String sentence = ConditionWords.of(diagnosis.condition());
        List<Part> parts = diagnosis.parts().stream().map(WhyNot::part).toList();
        return new Part(sentence, diagnosis.holds(), parts.isEmpty() ? ObservedWords.of(diagnosis) : "", parts);
    }

    private static List<String> outOfScope(Rule rule, FactSet facts) {
        List<String> reasons = new ArrayList<>();
        if (!rule.scope().inEffect(facts.at())) {
            reasons.add("It is in effect from " + rule.effectiveFrom()
                    + rule.effectiveUntil().map(last -> " to " + last).orElse(" on")
                    + ", not on the day of the decision.");
        }
        if (!rule.scope().onChannel(facts.content().channel())) {
            reasons.add("It is for the channels " + String.join(", ", rule.channels()) + ", not for "
                    + facts.content().channel() + ".");
        }
        if (!rule.scope().concerns(facts.content().region())) {
            reasons.add("It is for " + String.join(", ", rule.jurisdictions()) + ", which does not reach "
                    + facts.content().region() + ".");
        }
        return reasons;
    }
}
