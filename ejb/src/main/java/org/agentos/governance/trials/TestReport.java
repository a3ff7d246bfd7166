package org.agentos.governance.trials;

import java.util.Comparator;
import java.util.List;
import org.agentos.governance.trials.scenarios.ScenarioOrigin;
import org.agentos.rules.decision.Verdict;

/**
 * What came of the scenarios of a policy, and of its rules' own examples, under a version of it.
 *
 * @param version number of the version
 * @param results red ones first
 */
public record TestReport(String policyId, int version, int passed, int failed, List<TestResult> results) {

    /**
     * What came of one.
     *
     * @param id of the scenario; of the rule and which of its examples otherwise
     * @param failures what is not as expected, one sentence each
     * @param verdict what was decided
     */
    public record TestResult(
            String id, String title, ScenarioOrigin origin, boolean passed, List<String> failures, Verdict verdict) {

        /** What is wrong, in one sentence that names it. */
        String sentence() {
            return "\"" + title + "\": " + String.join(" ", failures);
        }
    }

    static TestReport of(String policyId, int version, List<TestResult> results) {
        List<TestResult> redFirst = results.stream()
                .sorted(Comparator.comparing(TestResult::passed))
                .toList();
        int passed = (int) results.stream().filter(TestResult::passed).count();
        return new TestReport(policyId, version, passed, results.size() - passed, redFirst);
    }
}
