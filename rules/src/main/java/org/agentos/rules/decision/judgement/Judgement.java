package org.agentos.rules.decision.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Exemption;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.decision.Scores;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.facts.CoverageFact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.FindingFact;
import org.agentos.rules.facts.MeasureFact;
import org.agentos.rules.facts.WordFact;
import org.agentos.rules.facts.extraction.FactSetJson;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;

/** The verdict on one set of facts: the worst of rule effects, thresholds, coverage gaps and faults. */
public final class Judgement {

    private final Rulebook rulebook;
    private final FactSet facts;
    private final List<WordFact> words;

    public Judgement(Rulebook rulebook, FactSet facts, List<WordFact> words) {
        this.rulebook = rulebook;
        this.facts = facts;
        this.words = words;
    }

    /** Judges by the rules that fired; those that the content is exempt from are named and have no effect. */
    public DecisionOutcome of(List<Rule> fired, Function<Rule, FiredRule> explanation) {
        List<Rule> ordered =
                fired.stream().sorted(Comparator.comparing(Rule::id)).toList();
        List<Rule> effective =
                ordered.stream().filter(rule -> exemption(rule.id()).isEmpty()).toList();
        List<FiredRule> rules =
                ordered.stream().map(explanation).map(this::exempted).toList();
        Scores scores = Scores.of(sums(rules));
        List<Reason> reasons = Stream.of(
                        rules.stream().flatMap(Reason::of),
                        rulebook.thresholds().stream()
                                .filter(threshold -> threshold.crossedBy(scores))
                                .map(threshold -> Reason.of(threshold, scores)),
                        CoverageGaps.in(facts).stream(),
                        ordered.stream()
                                .flatMap(rule -> exemption(rule.id()).stream())
                                .map(Reason::of))
                .flatMap(part -> part)
                .sorted(Comparator.comparing(Reason::verdict).reversed())
                .toList();
        Verdict verdict = reasons.stream().map(Reason::verdict).reduce(Verdict.ALLOW, Verdict::worse);
        List<Obligation> obligations = new Obligations(effective, reasons).under(verdict);
        return outcome(verdict, scores, rules, obligations, reasons);
    }

    private FiredRule exempted(FiredRule rule) {
        return exemption(rule.ruleId()).isPresent() ? rule.withoutEffect() : rule;
    }

    private Optional<Exemption> exemption(String ruleId) {
        return facts.exemptions().stream()
                .filter(exemption -> exemption.frees(ruleId, facts.at()))
                .findFirst();
    }

    /** Blocks with the worst scores, as nothing is known. */
    public DecisionOutcome ofFault(RuntimeException fault) {
        Reason reason = new Reason(
                Verdict.BLOCK,
                "The rules could not be evaluated (" + fault.getMessage() + "), and a fault never allows.",
                "");
        return outcome(Verdict.BLOCK, new Scores(0, 100, 0), List.of(), List.of(), List.of(reason));
    }

    private DecisionOutcome outcome(
            Verdict verdict, Scores scores, List<FiredRule> rules, List<Obligation> obligations, List<Reason> reasons) {
        List<CoverageEntry> coverage =
                facts.coverage().stream().map(CoverageFact::entry).toList();
        return new DecisionOutcome(
                verdict,
                scores,
                findings(),
                facts.measures().stream().map(MeasureFact::measure).toList(),
                rules,
                obligations,
                coverage,
                facts.detectorVersions(),
                rulebook.revision(),
                FactSetJson.write(facts),
                reasons.stream().map(Reason::sentence).toList());
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        facts.findings().stream().map(FindingFact::finding).forEach(findings::add);
        words.stream().map(WordFact::finding).forEach(findings::add);
        return findings;
    }

    private static Map<Dimension, Integer> sums(List<FiredRule> rules) {
        Map<Dimension, Integer> sums = new EnumMap<>(Dimension.class);
        rules.forEach(
                rule -> rule.points().forEach((dimension, points) -> sums.merge(dimension, points, Integer::sum)));
        return sums;
    }
}
