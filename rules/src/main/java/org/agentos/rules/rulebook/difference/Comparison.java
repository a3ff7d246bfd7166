package org.agentos.rules.rulebook.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.difference.Change.Effect;
import org.agentos.rules.rulebook.difference.Change.Kind;

/** Everything that was changed from one admitted rulebook to another, with what it does to decisions. */
public record Comparison(List<Change> changes) {

    public Comparison {
        changes = List.copyOf(changes);
    }

    public static Comparison of(Rulebook before, Rulebook after) {
        return of(before, after, () -> false);
    }

    /**
     * Looks into one change after the other until the time is over; what is left then is named as a change of which no effect was found.
     *
     * @param over asked before each change
     */
    public static Comparison of(Rulebook before, Rulebook after, BooleanSupplier over) {
        Pair pair = new Pair(before, after);
        List<Change> changes = new ArrayList<>();
        for (String id : ids(before, after)) {
            rule(id, pair, over).ifPresent(changes::add);
        }
        if (!Set.copyOf(before.thresholds()).equals(Set.copyOf(after.thresholds()))) {
            Optional<Witness> witness = over.getAsBoolean() ? Optional.empty() : new ThresholdSearch(pair).witness();
            changes.add(Change.shownBy(witness, "thresholds", Kind.CHANGED));
        }
        for (String name : pair.changedLists()) {
            changes.add(list(name, pair, over));
        }
        if (!before.ruleSet().styleChecks().equals(after.ruleSet().styleChecks())) {
            changes.add(Change.shownBy(Optional.empty(), "style checks", Kind.CHANGED));
        }
        return new Comparison(changes);
    }

    /** What all changes together do. Without any it was shown that nothing differs. */
    public Effect effect() {
        if (changes.stream().anyMatch(change -> change.effect() == Effect.DIFFERS)) {
            return Effect.DIFFERS;
        }
        return changes.stream().allMatch(change -> change.effect() == Effect.SAME) ? Effect.SAME : Effect.NONE_FOUND;
    }

    /** The answer in one sentence. */
    public String sentence() {
        return switch (effect()) {
            case DIFFERS -> "Some decisions differ.";
            case SAME -> "No decision differs.";
            case NONE_FOUND -> "No decision was found that differs, which is no proof that there is none.";
        };
    }

    private static Optional<Change> rule(String id, Pair pair, BooleanSupplier over) {
        Optional<Rule> before = pair.before().rule(id);
        Optional<Rule> after = pair.after().rule(id);
        if (before.equals(after)) {
            return Optional.empty();
        }
        Kind kind = Kind.of(before.isPresent(), after.isPresent());
        String subject = "rule " + id;
        if (over.getAsBoolean()) {
            return Optional.of(Change.shownBy(Optional.empty(), subject, kind));
        }
        RuleSearch search = new RuleSearch(before, after, pair);
        return Optional.of(
                search.same() ? Change.same(subject, kind) : Change.shownBy(search.witness(), subject, kind));
    }

    private static Change list(String name, Pair pair, BooleanSupplier over) {
        boolean before =
                pair.before().wordLists().stream().anyMatch(list -> list.name().equals(name));
        boolean after =
                pair.after().wordLists().stream().anyMatch(list -> list.name().equals(name));
        Kind kind = Kind.of(before, after);
        String subject = "word list " + name;
        if (over.getAsBoolean()) {
            return Change.shownBy(Optional.empty(), subject, kind);
        }
        WordListSearch search = new WordListSearch(name, pair);
        return search.unused() ? Change.same(subject, kind) : Change.shownBy(search.witness(), subject, kind);
    }

    private static Set<String> ids(Rulebook before, Rulebook after) {
        Set<String> ids = new LinkedHashSet<>();
        before.rules().forEach(rule -> ids.add(rule.id()));
        after.rules().forEach(rule -> ids.add(rule.id()));
        return ids;
    }
}
