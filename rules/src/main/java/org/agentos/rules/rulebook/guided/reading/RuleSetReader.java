package org.agentos.rules.rulebook.guided.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Threshold;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.ValeNotation;
import org.agentos.rules.rulebook.tabular.DecisionTable;

/** Reads a document of rules, tables, thresholds, word lists and style checks. */
public final class RuleSetReader {

    private static final Map<String, Effect> EFFECTS = Words.of(Effect.class);

    private RuleSetReader() {}

    public static RuleSet read(Cursor document) {
        if (document.has(ShortForm.NAME)) {
            return ShortForm.read(document);
        }
        if (!document.objectOf(List.of(), List.of("rules", "tables", "thresholds", "wordLists", "styleChecks"))) {
            return RuleSet.empty();
        }
        List<Rule> rules =
                document.at("rules").elements().stream().map(RuleReader::read).toList();
        List<Threshold> thresholds = document.at("thresholds").elements().stream()
                .map(RuleSetReader::threshold)
                .toList();
        List<DecisionTable> tables =
                document.at("tables").elements().stream().map(TableReader::read).toList();
        return new RuleSet(
                rules,
                tables,
                thresholds,
                wordLists(document.at("wordLists")),
                styleChecks(document.at("styleChecks")));
    }

    private static Threshold threshold(Cursor threshold) {
        threshold.objectOf(List.of("dimension", "limit", "effect", "stage"), List.of());
        return new Threshold(
                threshold.at("dimension").word("dimension", Words.of(Dimension.class), Dimension.COMPLIANCE),
                threshold.at("limit").wholeNumber(0),
                threshold.at("effect").word("effect", EFFECTS, Effect.REVIEW),
                threshold.at("stage").text(""));
    }

    private static List<WordList> wordLists(Cursor lists) {
        List<WordList> read = new ArrayList<>();
        if (!lists.missing() && lists.object()) {
            lists.fieldNames()
                    .forEach(name -> read.add(new WordList(name, lists.at(name).texts())));
        }
        return read;
    }

    /** Checks by their names, each as the text of its YAML. */
    private static List<StyleCheck> styleChecks(Cursor checks) {
        List<StyleCheck> read = new ArrayList<>();
        if (!checks.missing() && checks.object()) {
            checks.fieldNames().forEach(name -> {
                Cursor text = checks.at(name);
                Reading<StyleCheck> check = ValeNotation.readCheck(text.text(""), name);
                check.problems()
                        .forEach(problem -> text.problem(problem.code(), problem.pointer() + ": " + problem.message()));
                if (check instanceof Reading.Accepted<StyleCheck> accepted) {
                    read.add(accepted.value());
                }
            });
        }
        return read;
    }
}
