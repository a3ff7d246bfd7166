package org.agentos.rules.rulebook.guided;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.Threshold;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.admission.Admission;

/** Reads and writes rules as guided JSON. What {@link #read} accepts has passed admission and can be compiled. Thread-safe. */
public final class GuidedNotation {

    private GuidedNotation() {}

    /** Reads a document <code>{"rules": [...], "thresholds": [...], "wordLists": {...}}</code>. */
    public static Reading<Rulebook> read(String json) {
        return readAll(List.of(json));
    }

    /** Reads several documents as one rulebook; the pointers of problems are those of the document they are in. */
    public static Reading<Rulebook> readAll(List<String> documents) {
        List<RuleProblem> problems = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        List<Threshold> thresholds = new ArrayList<>();
        List<WordList> wordLists = new ArrayList<>();
        for (String json : documents) {
            Problems found = new Problems();
            GuidedJson.parse(json, found)
                    .map(root -> RulebookReader.read(new Cursor(root, "", found)))
                    .ifPresent(part -> {
                        rules.addAll(part.rules());
                        thresholds.addAll(part.thresholds());
                        wordLists.addAll(part.wordLists());
                        if (documents.size() == 1) {
                            found.addUnlessExplained(Admission.check(part));
                        }
                    });
            problems.addAll(found.all());
        }
        Rulebook rulebook = Rulebook.of(rules, thresholds, wordLists);
        if (problems.isEmpty() && documents.size() > 1) {
            problems.addAll(Admission.check(rulebook));
        }
        return problems.isEmpty() ? new Reading.Accepted<>(rulebook) : new Reading.Refused<>(problems);
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

    /** The rulebook as indented JSON, its rules in their order. */
    public static String print(Rulebook rulebook) {
        return GuidedJson.pretty(RuleWriter.write(rulebook.rules(), rulebook.thresholds(), rulebook.wordLists()));
    }

    /** The rulebook as one line with sorted keys, whatever the order of its rules: what a revision is the hash of. */
    public static String canonical(List<Rule> rules, List<Threshold> thresholds, List<WordList> wordLists) {
        return GuidedJson.canonical(RuleWriter.sorted(rules, thresholds, wordLists));
    }

    /** The JSON Schema (2020-12) of the notation. */
    public static String schema() {
        return GuidedJson.resource("guided-rules.schema.json");
    }
}
