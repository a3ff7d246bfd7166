package org.agentos.rules.rulebook.guided;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.admission.Admission;
import org.agentos.rules.rulebook.guided.reading.Cursor;
import org.agentos.rules.rulebook.guided.reading.ExampleReader;
import org.agentos.rules.rulebook.guided.reading.Problems;
import org.agentos.rules.rulebook.guided.reading.RuleReader;
import org.agentos.rules.rulebook.guided.reading.RuleSetReader;
import org.agentos.rules.rulebook.guided.writing.RuleWriter;

/** Reads and writes rules as guided JSON. What {@link #read} accepts has passed admission and can be compiled. Thread-safe. */
public final class GuidedNotation {

    private GuidedNotation() {}

    /** Reads a document <code>{"rules": [...], "tables": [...], "thresholds": [...], "wordLists": {...}}</code>. */
    public static Reading<RuleSet> read(String json) {
        return read(json, RuleSet.empty());
    }

    /** Reads a document that would join others in a rulebook; see {@link Admission#check(RuleSet, RuleSet)}. */
    public static Reading<RuleSet> read(String json, RuleSet company) {
        Problems found = new Problems();
        RuleSet set = unchecked(json, found);
        found.addUnlessExplained(Admission.check(set, company));
        return found.none() ? new Reading.Accepted<>(set) : new Reading.Refused<>(found.all());
    }

    /** Reads what was admitted before in the company of others, which need not be at hand now. */
    public static Reading<RuleSet> readAdmitted(String json) {
        Problems found = new Problems();
        RuleSet set = unchecked(json, found);
        return found.none() ? new Reading.Accepted<>(set) : new Reading.Refused<>(found.all());
    }

    /** Reads several documents as one; the pointers of problems are those of the document they are in. */
    public static Reading<RuleSet> readAll(List<String> documents) {
        if (documents.size() == 1) {
            return read(documents.get(0));
        }
        List<RuleProblem> problems = new ArrayList<>();
        RuleSet together = RuleSet.empty();
        for (String json : documents) {
            Problems found = new Problems();
            together = together.merge(unchecked(json, found));
            problems.addAll(found.all());
        }
        if (problems.isEmpty()) {
            problems.addAll(Admission.check(together));
        }
        return problems.isEmpty() ? new Reading.Accepted<>(together) : new Reading.Refused<>(problems);
    }

    private static RuleSet unchecked(String json, Problems problems) {
        return GuidedJson.parse(json, problems)
                .map(root -> RuleSetReader.read(new Cursor(root, "", problems)))
                .orElseGet(RuleSet::empty);
    }

    /** Reads one rule that would join a rulebook, whose word lists it may name. */
    public static Reading<Rule> readRule(String json, Rulebook context) {
        Problems problems = new Problems();
        Optional<JsonNode> root = GuidedJson.parse(json, problems);
        Optional<Rule> rule = root.map(node -> RuleReader.read(new Cursor(node, "", problems)));
        rule.ifPresent(read -> problems.addUnlessExplained(Admission.check(read, context.wordLists())));
        return rule.filter(read -> problems.none())
                .<Reading<Rule>>map(Reading.Accepted::new)
                .orElseGet(() -> new Reading.Refused<>(problems.all()));
    }

    /** Reads a content as the examples of rules have it. Findings and measures may stand there and do not count. */
    public static Reading<Subject> readSubject(String json) {
        Problems problems = new Problems();
        Optional<Subject> subject = GuidedJson.parse(json, problems)
                .map(node -> ExampleReader.read(new Cursor(node, "", problems)).subject());
        return subject.filter(read -> problems.none())
                .<Reading<Subject>>map(Reading.Accepted::new)
                .orElseGet(() -> new Reading.Refused<>(problems.all()));
    }

    /** The rule as indented JSON. */
    public static String print(Rule rule) {
        return GuidedJson.pretty(RuleWriter.write(rule));
    }

    /** The rulebook as indented JSON, its parts in their order. */
    public static String print(Rulebook rulebook) {
        return print(rulebook.ruleSet());
    }

    /** The set as indented JSON, its parts in their order. */
    public static String print(RuleSet set) {
        return GuidedJson.pretty(RuleWriter.write(set));
    }

    /** The set as one line with sorted keys, whatever the order of its rules: what a revision is the hash of. */
    public static String canonical(RuleSet set) {
        return GuidedJson.canonical(RuleWriter.sorted(set));
    }

    /** The JSON Schema (2020-12) of the short form of brand policies, which {@link #read} takes too. */
    public static String shortFormSchema() {
        return GuidedJson.resource("short-form.schema.json");
    }

    /** The JSON Schema (2020-12) of the notation. */
    public static String schema() {
        return GuidedJson.resource("guided-rules.schema.json");
    }
}
