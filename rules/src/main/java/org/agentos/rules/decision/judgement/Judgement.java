package org.agentos.rules.decision.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Exemption;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.decision.Ruling;
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
import org.agentos.rules.rulebook.Threshold;

/** The verdict on one set of facts: the worst of rule effects, thresholds, coverage gaps and faults. */
public final class Judgement {

    private static final Comparator<Reason> WORST_FIRST =
            Comparator.comparing(Reason::verdict).reversed();

    private final Rulebook rulebook;
    private final FactSet facts;
    private final List<WordFact> words;

    public Judgement(Rulebook rulebook, FactSet facts, List<WordFact> words) {
        this.rulebook = rulebook;
        this.facts = facts;
        this.words = words;
    }

    /** Judges by the rules that fired; those that the content is exempt from are named and have no effect. */
    public Ruling of(List<Rule> fired, Function<Rule, FiredRule> explanation) {
        List<Rule> ordered = new ArrayList<>(fired);
        ordered.sort(Comparator.comparing(Rule::id));
        List<Rule> effective = new ArrayList<>(ordered.size());
        List<FiredRule> rules = new ArrayList<>(ordered.size());
        List<Reason> reasons = new ArrayList<>();
        List<Reason> exempted = new ArrayList<>();
        for (Rule rule : ordered) {
            FiredRule explained = explanation.apply(rule);
            Optional<Exemption> exemption = exemption(rule.id());
            if (exemption.isPresent()) {
                rules.add(explained.withoutEffect());
                exempted.add(Reason.of(exemption.get()));
            } else {
                effective.add(rule);
                rules.add(explained);
                Reason.of(explained).ifPresent(reasons::add);
            }
        }
        Scores scores = Scores.of(sums(rules));
        for (Threshold threshold : rulebook.thresholds()) {
            if (threshold.crossedBy(scores)) {
                reasons.add(Reason.of(threshold, scores));
            }
        }
        reasons.addAll(CoverageGaps.in(facts));
        reasons.addAll(exempted);
        return ruling(scores, rules, effective, reasons);
    }

    private Ruling ruling(Scores scores, List<FiredRule> rules, List<Rule> effective, List<Reason> reasons) {
        reasons.sort(WORST_FIRST);
        Verdict verdict = reasons.isEmpty() ? Verdict.ALLOW : reasons.get(0).verdict();
        List<Obligation> obligations = new Obligations(effective, reasons).under(verdict);
        List<String> sentences = new ArrayList<>(reasons.size());
        reasons.forEach(reason -> sentences.add(reason.sentence()));
        return new Ruling(verdict, scores, rules, obligations, sentences, rulebook.revision());
    }

    private Optional<Exemption> exemption(String ruleId) {
        for (Exemption exemption : facts.exemptions()) {
            if (exemption.frees(ruleId, facts.at())) {
                return Optional.of(exemption);
            }
        }
        return Optional.empty();
    }

    /** Blocks with the worst scores, as nothing is known. */
    public Ruling ofFault(RuntimeException fault) {
        String reason = "The rules could not be evaluated (" + fault.getMessage() + "), and a fault never allows.";
        return new Ruling(
                Verdict.BLOCK, new Scores(0, 100, 0), List.of(), List.of(), List.of(reason), rulebook.revision());
    }

    /** A ruling with all that is needed to explain it and to come to it again. */
    public DecisionOutcome recorded(Ruling ruling) {
        return new DecisionOutcome(
                ruling.verdict(),
                ruling.scores(),
                findings(),
                facts.measures().stream().map(MeasureFact::measure).toList(),
                ruling.rules(),
                ruling.obligations(),
                facts.coverage().stream().map(CoverageFact::entry).toList(),
                facts.detectorVersions(),
                ruling.revision(),
                FactSetJson.write(facts),
                ruling.reasons());
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
