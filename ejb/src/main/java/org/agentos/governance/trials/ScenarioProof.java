package org.agentos.governance.trials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.VersionProof;
import org.agentos.governance.rulebooks.RulebookProof;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;

/** Keeps what is red from being approved, and from coming into force (TRI-4). */
@ApplicationScoped
public class ScenarioProof implements RulebookProof, VersionProof {

    @Inject
    Trials trials;

    @Inject
    RulebookRegister register;

    /** What was in force before may come back, whatever was expected of policies since. */
    @Override
    public List<String> failures(Rulebook candidate, String policyId) {
        return register.rules(candidate.revision()).isPresent() ? List.of() : trials.red(candidate, policyId);
    }

    @Override
    public List<String> failures(PolicyVersionRef version, RuleSet rules) {
        return trials.test(version, rules).results().stream()
                .filter(result -> !result.passed())
                .map(TestReport.TestResult::sentence)
                .toList();
    }
}
