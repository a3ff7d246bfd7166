package org.agentos.governance.packs.foreign;

import java.util.List;
import java.util.regex.Pattern;
import org.agentos.governance.policies.check.ProblemView;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.json.Texts;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.gdst.Converted;
import org.agentos.rules.rulebook.gdst.GdstNotation;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/**
 * A file as the text of a draft.
 *
 * @param lost what could not come along; the places are those of the file
 */
record ForeignText(DraftText text, List<ProblemView> lost) {

    private static final Pattern NAMED_CHECK = Pattern.compile("\\A#\\s*[^\\s.]+\\.[^\\s.]+\\s*$", Pattern.MULTILINE);

    /** @throws Refusal 422 for a file that no draft can be made of */
    static ForeignText of(ForeignFile file, byte[] bytes) {
        return switch (file.ending()) {
            case "drl" -> whole(Notation.DRL, decoded(bytes));
            case "csv" -> whole(Notation.CSV, decoded(bytes));
            case "json" -> json(decoded(bytes));
            case "yml", "yaml" -> whole(Notation.VALE, named(decoded(bytes), file.title()));
            case "xlsx" -> new ForeignText(new DraftText(Notation.XLSX, bytes), List.of());
            case "gdst" -> guidedTable(bytes);
            default ->
                throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "This file cannot be brought in.")
                        .at("/fileName", "Files end in .json, .drl, .csv, .xlsx, .gdst, .yml or .yaml."));
        };
    }

    private static ForeignText whole(Notation notation, String text) {
        return new ForeignText(DraftText.of(notation, text), List.of());
    }

    private static ForeignText json(String text) {
        return whole(text.contains("\"rule_name\"") ? Notation.SHORT : Notation.GUIDED, text);
    }

    private static ForeignText guidedTable(byte[] bytes) {
        Reading<Converted> reading = GdstNotation.convert(bytes);
        if (!(reading instanceof Reading.Accepted<Converted> accepted)) {
            throw new Refusal(
                    Problem.of(ProblemType.INVALID_BODY, "No guided decision table can be read from this file.")
                            .with("problems", views(reading.problems())));
        }
        Converted converted = accepted.value();
        return new ForeignText(
                DraftText.of(Notation.GUIDED, GuidedNotation.print(converted.set())), views(converted.lost()));
    }

    private static List<ProblemView> views(List<RuleProblem> problems) {
        return problems.stream().map(ProblemView::of).toList();
    }

    /** Vale calls a check after its file, which a draft says in its first line. */
    private static String named(String yaml, String title) {
        String check = title.replaceAll("[^A-Za-z0-9.]+", "");
        String name = check.matches("[^.]+\\.[^.]+") ? check : "Imported." + check.replace(".", "");
        return NAMED_CHECK.matcher(yaml).find() ? yaml : "# " + name + "\n" + yaml;
    }

    private static String decoded(byte[] bytes) {
        return Texts.utf8(bytes)
                .orElseThrow(() -> new Refusal(Problem.of(ProblemType.INVALID_BODY, "This file cannot be brought in.")
                        .at("/bytes", "This is not a text in UTF-8. Save it as UTF-8.")));
    }
}
