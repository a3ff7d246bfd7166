package org.agentos.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.tabular.DecisionTable;

/**
 * What a text in any notation stands for. Texts that belong together are merged; a {@link Rulebook} puts them in force.
 *
 * @param styleChecks what the scan looks for beside its own detectors
 */
public record RuleSet(
        List<Rule> rules,
        List<DecisionTable> tables,
        List<Threshold> thresholds,
        List<WordList> wordLists,
        List<StyleCheck> styleChecks) {

    public RuleSet {
        rules = List.copyOf(rules);
        tables = List.copyOf(tables);
        thresholds = List.copyOf(thresholds);
        wordLists = List.copyOf(wordLists);
        styleChecks = List.copyOf(styleChecks);
    }

    /** A set without style checks. */
    public RuleSet(List<Rule> rules, List<DecisionTable> tables, List<Threshold> thresholds, List<WordList> wordLists) {
        this(rules, tables, thresholds, wordLists, List.of());
    }

    public static RuleSet empty() {
        return of(List.of());
    }

    public static RuleSet of(List<Rule> rules) {
        return new RuleSet(rules, List.of(), List.of(), List.of());
    }

    public static RuleSet ofTables(List<DecisionTable> tables) {
        return new RuleSet(List.of(), tables, List.of(), List.of());
    }

    public RuleSet withThresholds(List<Threshold> others) {
        return new RuleSet(rules, tables, others, wordLists, styleChecks);
    }

    public RuleSet withWordLists(List<WordList> others) {
        return new RuleSet(rules, tables, thresholds, others, styleChecks);
    }

    public RuleSet withStyleChecks(List<StyleCheck> others) {
        return new RuleSet(rules, tables, thresholds, wordLists, others);
    }

    /** Both together, this one's parts first. */
    public RuleSet merge(RuleSet other) {
        return new RuleSet(
                joined(rules, other.rules),
                joined(tables, other.tables),
                joined(thresholds, other.thresholds),
                joined(wordLists, other.wordLists),
                joined(styleChecks, other.styleChecks));
    }

    /** Its rules, then those that its tables stand for. */
    public List<Rule> allRules() {
        List<Rule> all = new ArrayList<>(rules);
        tables.forEach(table -> all.addAll(table.rules()));
        return all;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
