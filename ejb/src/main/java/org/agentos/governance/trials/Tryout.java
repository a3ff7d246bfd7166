package org.agentos.governance.trials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.rulebooks.CandidateEngine;
import org.agentos.governance.rulebooks.Candidates;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.compilation.CompilationFault;

/** Has a version decide in its policy's place, as long as a trial takes (TRI-5). */
@ApplicationScoped
public class Tryout {

    @Inject
    PolicyVersions versions;

    @Inject
    Candidates candidates;

    /** The rulebook in force with a version in its policy's place. @throws Refusal not found; conflict while it has problems */
    public Rulebook candidate(PolicyVersionRef version) {
        return candidate(version, versions.content(version.id()));
    }

    /** The same, its rules read already. */
    public Rulebook candidate(PolicyVersionRef version, RuleSet rules) {
        return candidates.with(version.policyId(), rules);
    }

    /**
     * Decides under a rulebook.
     *
     * @throws Refusal conflict when it cannot be compiled, with the reason
     */
    public <T> T under(Rulebook rulebook, Function<DecisionEngine, T> trial) {
        try (CandidateEngine use = compiled(rulebook)) {
            return trial.apply(use.engine());
        }
    }

    private CandidateEngine compiled(Rulebook rulebook) {
        try {
            return candidates.engine(rulebook);
        } catch (IllegalArgumentException | CompilationFault unfit) {
            throw Refusal.conflict("This version cannot be tried: " + unfit.getMessage() + ".");
        }
    }
}
