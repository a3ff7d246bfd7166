package org.agentos.rules.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.decision.explanation.Interpreter;
import org.agentos.rules.decision.explanation.WhyNot;
import org.agentos.rules.facts.extraction.FactSetJson;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.admission.Suggestions;
import org.agentos.rules.scenario.Expectation.Range;

/** Says in sentences for compliance officers what of a decision is not as expected, and why. */
final class Failures {

    private static final int REASONS = 3;

    private final DecisionOutcome outcome;
    private final Interpreter interpreter;
    private final List<String> sentences = new ArrayList<>();

    Failures(DecisionOutcome outcome, Interpreter interpreter) {
        this.outcome = outcome;
        this.interpreter = interpreter;
    }

    List<String> of(Expectation expectation) {
        if (outcome.fault()) {
            sentences.add(String.join(" ", outcome.reasons()));
            return sentences;
        }
        expectation.verdict().filter(expected -> expected != outcome.verdict()).ifPresent(this::verdict);
        expectation.fires().stream().filter(id -> fired(id).isEmpty()).forEach(this::quiet);
        expectation.silent().forEach(this::silent);
        expectation.scores().forEach(this::score);
        findings(expectation.findings());
        return sentences;
    }

    private void verdict(Verdict expected) {
        String why = outcome.reasons().isEmpty()
                ? "No rule, threshold or gap in what was looked at asks for more."
                : shortened(outcome.reasons(), " ");
        sentences.add("The verdict should be " + expected + ", but is " + outcome.verdict() + ". " + why);
    }

    private void quiet(String id) {
        Optional<Rule> rule = interpreter.rulebook().rule(id);
        sentences.add(rule.map(known -> named(known) + " should fire, but stays silent. " + whyNot(known))
                .orElseGet(() -> unknown(id)));
    }

    private String whyNot(Rule rule) {
        WhyNot why = interpreter
                .whyNot(rule, FactSetJson.read(outcome.factsJson()))
                .orElseThrow(() -> new IllegalStateException("compiled and interpreted rules differ on " + rule.id()));
        if (!why.outOfScope().isEmpty()) {
            return String.join(" ", why.outOfScope());
        }
        List<String> failed = why.failed().stream()
                .map(part -> part.sentence() + (part.observed().isEmpty() ? "" : " (" + part.observed() + ")"))
                .toList();
        return "Not met: " + shortened(failed, "; ") + ".";
    }

    private void silent(String id) {
        Optional<Rule> rule = interpreter.rulebook().rule(id);
        if (rule.isEmpty()) {
            sentences.add(unknown(id));
        }
        rule.flatMap(known -> fired(id))
                .ifPresent(fired ->
                        sentences.add(named(rule.get()) + " should stay silent, but fires: " + fired.message()));
    }

    private void score(Dimension dimension, Range expected) {
        int score = outcome.scores().of(dimension);
        if (!expected.contains(score)) {
            List<String> points = outcome.rules().stream()
                    .filter(rule -> rule.points().getOrDefault(dimension, 0) != 0)
                    .map(rule -> "%s gives %+d"
                            .formatted(rule.ruleId(), rule.points().get(dimension)))
                    .toList();
            sentences.add("The %s score should be %s, but is %d: %s."
                    .formatted(
                            ScenarioReader.word(dimension),
                            expected,
                            score,
                            points.isEmpty() ? "no rule gives points" : String.join(", ", points)));
        }
    }

    private void findings(Set<String> expected) {
        Set<String> kinds =
                outcome.findings().stream().map(Finding::kind).collect(Collectors.toCollection(TreeSet::new));
        expected.stream()
                .filter(kind -> !kinds.contains(kind))
                .forEach(kind -> sentences.add("There should be a finding " + kind + ", but there "
                        + (kinds.isEmpty() ? "is none at all." : "are only " + String.join(", ", kinds) + ".")));
    }

    private Optional<FiredRule> fired(String id) {
        return outcome.rules().stream().filter(rule -> rule.ruleId().equals(id)).findFirst();
    }

    private String unknown(String id) {
        List<String> known =
                interpreter.rulebook().rules().stream().map(Rule::id).toList();
        return "There is no rule " + id + "."
                + Suggestions.closest(id, known)
                        .map(near -> " Is " + near + " meant?")
                        .orElse("");
    }

    private static String named(Rule rule) {
        return "The rule \"" + rule.title() + "\" (" + rule.id() + ")";
    }

    private static String shortened(Collection<String> parts, String separator) {
        int more = parts.size() - REASONS;
        return parts.stream().limit(REASONS).collect(Collectors.joining(separator))
                + (more > 0 ? separator + "and " + more + " more" : "");
    }
}
