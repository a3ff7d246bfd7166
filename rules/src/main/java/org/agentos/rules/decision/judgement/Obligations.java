package org.agentos.rules.decision.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.decision.Obligation.Kind;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Consequence.Require;
import org.agentos.rules.rulebook.Rule;

/** What must be done: by rules, and by the reasons of the engine itself. Stages are asked for only where a review helps. */
final class Obligations {

    private static final String STAGE_OF_LAST_RESORT = "compliance";

    private final List<Rule> rules;
    private final List<Reason> reasons;

    Obligations(List<Rule> rules, List<Reason> reasons) {
        this.rules = rules;
        this.reasons = reasons;
    }

    /** Disclosures and markings by kind and rule, then the stages of a review by name, each once. */
    List<Obligation> under(Verdict verdict) {
        List<Obligation> required = required();
        List<Obligation> obligations = new ArrayList<>(required.stream()
                .filter(obligation -> obligation.kind() != Kind.STAGE)
                .sorted(Comparator.comparing(Obligation::kind).thenComparing(Obligation::ruleId))
                .distinct()
                .toList());
        if (verdict == Verdict.REVIEW) {
            obligations.addAll(stages(required));
        }
        return obligations;
    }

    private List<Obligation> stages(List<Obligation> required) {
        Map<String, Obligation> stages = new LinkedHashMap<>();
        required.stream()
                .filter(obligation -> obligation.kind() == Kind.STAGE)
                .forEach(stage -> stages.putIfAbsent(stage.value(), stage));
        reasons.stream()
                .map(Reason::stage)
                .filter(stage -> !stage.isEmpty())
                .forEach(stage -> stages.putIfAbsent(stage, new Obligation(Kind.STAGE, stage, "")));
        if (stages.isEmpty()) {
            stages.put(STAGE_OF_LAST_RESORT, new Obligation(Kind.STAGE, STAGE_OF_LAST_RESORT, ""));
        }
        return stages.values().stream()
                .sorted(Comparator.comparing(Obligation::value))
                .toList();
    }

    private List<Obligation> required() {
        List<Obligation> required = new ArrayList<>();
        for (Rule rule : rules) {
            for (Consequence consequence : rule.consequences()) {
                if (consequence instanceof Require require) {
                    required.add(new Obligation(require.kind(), require.value(), rule.id()));
                }
            }
        }
        return required;
    }
}
