package org.agentos.rules.decision.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.Verdict;

/**
 * Looks for the least set of edits: sets of candidates in the order of their cost, each that speaks to every rule in the way decided
 * again, until one passes. When that takes too many decisions, all cheap edits are made, then those that are not needed taken back.
 * Aims at ALLOW first and, for blocked content, at REVIEW then. Thread-safe if the function is.
 */
public final class RemedySearch {

    private static final int DECISIONS = 200;
    private static final int SETS = 20_000;

    private final Function<Subject, DecisionOutcome> decide;
    private final Map<String, List<String>> alternatives;

    private RemedySearch(Function<Subject, DecisionOutcome> decide, Map<String, List<String>> alternatives) {
        this.decide = decide;
        this.alternatives = Map.copyOf(alternatives);
    }

    public static RemedySearch deciding(Function<Subject, DecisionOutcome> decide) {
        return new RemedySearch(decide, Map.of());
    }

    /** The same search, which may also send the content to other channels or audiences than its own. */
    public RemedySearch orElsewhere(List<String> channels, List<String> audiences) {
        return new RemedySearch(decide, Map.of("channel", channels, "audience", audiences));
    }

    /** The least edits after which the decision about a subject is better than an outcome. */
    public Remedy find(Subject subject, DecisionOutcome outcome) {
        if (outcome.verdict() == Verdict.ALLOW) {
            return new Remedy.NotNeeded();
        }
        List<Candidate> candidates = Candidates.of(subject, outcome, alternatives);
        int decisions = 0;
        for (Verdict aim :
                outcome.verdict() == Verdict.BLOCK ? List.of(Verdict.ALLOW, Verdict.REVIEW) : List.of(Verdict.ALLOW)) {
            Attempt attempt = new Attempt(subject, candidates, aim);
            Optional<Remedy.Found> found = attempt.cheapestFirst(inTheWay(outcome, aim));
            found = found.isPresent() ? found : attempt.reduced();
            decisions += attempt.decisions;
            if (found.isPresent()) {
                return counted(found.get(), decisions);
            }
        }
        return new Remedy.None(unmended(outcome, candidates), decisions);
    }

    private static Remedy.Found counted(Remedy.Found found, int decisions) {
        return new Remedy.Found(found.edits(), found.subject(), found.outcome(), found.least(), decisions);
    }

    /** Ids of the rules whose own effect is worse than the aim. */
    private static Set<String> inTheWay(DecisionOutcome outcome, Verdict aim) {
        return outcome.rules().stream()
                .filter(rule -> rule.effect() == Effect.BLOCK || rule.effect() == Effect.REVIEW && aim == Verdict.ALLOW)
                .map(FiredRule::ruleId)
                .collect(Collectors.toSet());
    }

    private static List<String> unmended(DecisionOutcome outcome, List<Candidate> candidates) {
        return inTheWay(outcome, Verdict.ALLOW).stream()
                .filter(rule -> candidates.stream()
                        .noneMatch(candidate -> candidate.rules().contains(rule)))
                .sorted()
                .toList();
    }

    /** A set of candidates, by their indexes in order. */
    private record Choice(List<Integer> indexes, int cost) {}

    /** The search for one aim. */
    private final class Attempt {

        private final Subject subject;
        private final List<Candidate> candidates;
        private final Verdict aim;
        private int decisions;

        Attempt(Subject subject, List<Candidate> candidates, Verdict aim) {
            this.subject = subject;
            this.candidates = candidates;
            this.aim = aim;
        }

        Optional<Remedy.Found> cheapestFirst(Set<String> rules) {
            PriorityQueue<Choice> choices = new PriorityQueue<>(Comparator.comparingInt(Choice::cost)
                    .thenComparing(choice -> choice.indexes().size()));
            choices.add(new Choice(List.of(), 0));
            int sets = 0;
            while (!choices.isEmpty() && ++sets <= SETS && decisions < DECISIONS) {
                Choice choice = choices.remove();
                List<Edit> edits = edits(choice);
                if (!edits.isEmpty() && speaksToAll(choice, rules)) {
                    Optional<Remedy.Found> found = decided(edits, true);
                    if (found.isPresent()) {
                        return found;
                    }
                }
                widen(choice, edits, choices);
            }
            return Optional.empty();
        }

        private void widen(Choice choice, List<Edit> edits, PriorityQueue<Choice> choices) {
            List<Integer> indexes = choice.indexes();
            int from = indexes.isEmpty() ? 0 : indexes.get(indexes.size() - 1) + 1;
            for (int i = from; i < candidates.size() && choices.size() < SETS; i++) {
                Edit edit = candidates.get(i).edit();
                if (edits.stream().allMatch(edit::goesWith)) {
                    List<Integer> wider = new ArrayList<>(indexes);
                    wider.add(i);
                    choices.add(new Choice(wider, choice.cost() + edit.cost()));
                }
            }
        }

        private List<Edit> edits(Choice choice) {
            return choice.indexes().stream()
                    .map(index -> candidates.get(index).edit())
                    .toList();
        }

        private boolean speaksToAll(Choice choice, Set<String> rules) {
            return rules.stream().allMatch(rule -> choice.indexes().stream()
                    .anyMatch(index -> candidates.get(index).rules().contains(rule)));
        }

        private Optional<Remedy.Found> decided(List<Edit> edits, boolean least) {
            decisions++;
            Subject edited = EditedSubject.of(subject, edits);
            DecisionOutcome outcome = decide.apply(edited);
            return outcome.verdict().compareTo(aim) <= 0
                    ? Optional.of(new Remedy.Found(edits, edited, outcome, least, decisions))
                    : Optional.empty();
        }

        /** All edits that go together, cheapest first, then without those that are not needed. */
        Optional<Remedy.Found> reduced() {
            List<Edit> all = new ArrayList<>();
            for (Candidate candidate : candidates) {
                if (all.stream().allMatch(candidate.edit()::goesWith)) {
                    all.add(candidate.edit());
                }
            }
            Optional<Remedy.Found> found = all.isEmpty() ? Optional.empty() : decided(all, false);
            for (int i = all.size() - 1; i >= 0 && found.isPresent(); i--) {
                List<Edit> fewer = new ArrayList<>(found.get().edits());
                fewer.remove(all.get(i));
                Optional<Remedy.Found> without = fewer.isEmpty() ? Optional.empty() : decided(fewer, false);
                found = without.isPresent() ? without : found;
            }
            return found;
        }
    }
}
