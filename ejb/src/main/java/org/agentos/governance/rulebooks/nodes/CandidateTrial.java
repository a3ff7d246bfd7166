package org.agentos.governance.rulebooks.nodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.governance.rulebooks.CandidateEngine;
import org.agentos.governance.rulebooks.Candidates;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.admission.Admission;

/** Tries on this node whether a rulebook could be in force: admitted, compiled, and nothing speaks against it. */
@ApplicationScoped
public class CandidateTrial {

    private static final Logger LOG = Logger.getLogger(CandidateTrial.class.getName());

    @Inject
    Candidates candidates;

    @Inject
    Proofs proofs;

    /** @return what speaks against it, in sentences; a trial that cannot be held counts as that */
    List<String> failures(Rulebook candidate, Collection<String> policies) {
        List<String> problems = Admission.check(candidate).stream()
                .map(CandidateTrial::sentence)
                .toList();
        if (!problems.isEmpty()) {
            return problems;
        }
        try (CandidateEngine compiled = candidates.engine(candidate)) {
            return proofs.failures(compiled.rulebook(), policies);
        } catch (Refusal refused) {
            return List.of(refused.problem().detail());
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "a rulebook could not be tried: " + candidate.revision(), fault);
            return List.of("The rules could not be compiled and tried: " + fault.getMessage());
        }
    }

    private static String sentence(RuleProblem problem) {
        return problem.pointer() + ": " + problem.message();
    }
}
