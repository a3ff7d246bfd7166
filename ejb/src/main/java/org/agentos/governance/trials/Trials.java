package org.agentos.governance.trials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.agentos.governance.decisions.Safeguards;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.governance.decisions.subject.Candidate;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.trials.TestReport.TestResult;
import org.agentos.governance.trials.scenarios.ScenarioFile;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.scenario.ScenarioResult;
import org.agentos.rules.scenario.ScenarioRun;

/** Tries versions before they decide. Call it outside of transactions: compiling and scanning take a while. */
@ApplicationScoped
public class Trials {

    @Inject
    Tryout tryout;

    @Inject
    PolicyVersions versions;

    @Inject
    ScenarioFile scenarios;

    @Inject
    Rulebooks rulebooks;

    @Inject
    ContentSource contents;

    @Inject
    Clock clock;

    /**
     * Runs the scenarios of a policy, and its rules' own examples, under a version of it.
     *
     * @throws org.agentos.platform.errors.Refusal not found; conflict while the version has problems, or cannot be compiled
     */
    public TestReport test(String policyId, int number) {
        PolicyVersionRef version = versions.ref(policyId, number);
        return test(version, versions.content(version.id()));
    }

    /** The same, its rules read already. */
    public TestReport test(PolicyVersionRef version, RuleSet rules) {
        Rulebook candidate = tryout.candidate(version, rules);
        List<TestResult> results =
                tryout.under(candidate, engine -> results(engine, version.policyId(), List.copyOf(rules.allRules())));
        return TestReport.of(version.policyId(), version.number(), results);
    }

    /** What is red of a policy's scenarios, and of all rules' examples, under a rulebook. */
    public List<String> red(Rulebook candidate, String policyId) {
        return tryout.under(candidate, engine -> results(engine, policyId, candidate.rules())).stream()
                .filter(result -> !result.passed())
                .map(TestResult::sentence)
                .toList();
    }

    /** Decides a client's content under a version, and under what is in force. @throws org.agentos.platform.errors.Refusal as {@link #test} */
    public DryRunView dryRun(String policyId, int number, AdHocContent content) {
        return dryRun(versions.ref(policyId, number), content.subject(contents.brand()), UnaryOperator.identity());
    }

    /** Decides a version of our own content. @throws org.agentos.platform.errors.Refusal as {@link #test} */
    public DryRunView dryRun(String policyId, int number, UUID contentVersionId) {
        PolicyVersionRef version = versions.ref(policyId, number);
        Candidate content = contents.read(contentVersionId);
        Subject subject = content.subject();
        return dryRun(version, subject, outcome -> Safeguards.applied(outcome, subject.text(), content.identity()));
    }

    private DryRunView dryRun(PolicyVersionRef version, Subject subject, UnaryOperator<DecisionOutcome> safeguards) {
        Instant at = clock.instant();
        Function<DecisionEngine, DecisionOutcome> decide = engine -> engine.decide(subject, at);
        DecisionOutcome candidate = safeguards.apply(tryout.under(tryout.candidate(version), decide));
        DecisionOutcome inForce = safeguards.apply(rulebooks.decide(subject, at));
        return new DryRunView(
                TrialOutcome.of(candidate), TrialOutcome.of(inForce), Differences.between(inForce, candidate));
    }

    private List<TestResult> results(DecisionEngine engine, String policyId, List<Rule> withExamples) {
        List<ScenarioFile.Kept> all = scenarios.runnable(policyId);
        List<ScenarioResult> ran = ScenarioRun.of(engine, clock)
                .run(all.stream().map(ScenarioFile.Kept::scenario).toList());
        List<TestResult> results = new ArrayList<>();
        for (int i = 0; i < ran.size(); i++) {
            results.add(result(all.get(i), ran.get(i)));
        }
        results.addAll(new RuleExamples(engine, clock.instant()).results(withExamples));
        return results;
    }

    private static TestResult result(ScenarioFile.Kept tried, ScenarioResult ran) {
        return new TestResult(
                tried.scenario().id(),
                tried.scenario().title(),
                tried.origin(),
                ran.passed(),
                ran.failures(),
                ran.outcome().verdict());
    }
}
