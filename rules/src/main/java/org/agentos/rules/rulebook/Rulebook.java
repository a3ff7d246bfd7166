package org.agentos.rules.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** All rules in force with their thresholds and word lists. Immutable; two rulebooks are equal when their revisions are. */
public final class Rulebook {

    private final RuleSet ruleSet;
    private final List<Rule> rules;
    private final String revision;

    private Rulebook(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.rules = List.copyOf(ruleSet.allRules());
        this.revision = digest(GuidedNotation.canonical(ruleSet));
    }

    /** Puts a rulebook together; whether it can be used is for {@code Admission} to say. */
    public static Rulebook of(RuleSet ruleSet) {
        return new Rulebook(ruleSet);
    }

    /** A rulebook without tables. */
    public static Rulebook of(List<Rule> rules, List<Threshold> thresholds, List<WordList> wordLists) {
        return of(new RuleSet(rules, List.of(), thresholds, wordLists));
    }

    /** The rules that come with the product. */
    public static Rulebook shipped() {
        return ShippedRules.rulebook();
    }

    /** All that it was put together from. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Every rule, those of its tables included. */
    public List<Rule> rules() {
        return rules;
    }

    public List<Threshold> thresholds() {
        return ruleSet.thresholds();
    }

    public List<WordList> wordLists() {
        return ruleSet.wordLists();
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** {@code sha256:} and 64 hex digits over the canonical guided JSON. */
    public String revision() {
        return revision;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rulebook that && revision.equals(that.revision);
    }

    @Override
    public int hashCode() {
        return revision.hashCode();
    }

    @Override
    public String toString() {
        return "Rulebook[" + rules.size() + " rules, " + revision + "]";
    }

    private static String digest(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
