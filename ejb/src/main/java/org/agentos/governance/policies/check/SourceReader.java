package org.agentos.governance.policies.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.platform.json.Texts;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.drl.DrlNotation;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.rules.rulebook.style.ValeNotation;
import org.agentos.rules.rulebook.table.CsvNotation;
import org.agentos.rules.rulebook.table.XlsxNotation;

/** Reads a source in whatever notation it is. */
final class SourceReader {

    /** How a text of Vale says what its check is called, which is the name of its file elsewhere. */
    private static final Pattern CHECK_NAME = Pattern.compile("\\A#\\s*([^\\s.]+\\.[^\\s.]+)\\s*$", Pattern.MULTILINE);

    private SourceReader() {}

    /** @param name what a style check is called when its text does not say */
    static Reading<RuleSet> read(DraftText text, String name, RuleSet company) {
        byte[] source = text.source();
        return switch (text.notation()) {
            case GUIDED, SHORT -> utf8(source, guided -> GuidedNotation.read(guided, company));
            case DRL -> utf8(source, drl -> DrlNotation.read(drl, company));
            case CSV -> utf8(source, sheet -> CsvNotation.read(sheet, company));
            case VALE ->
                utf8(source, yaml -> ValeNotation.read(yaml, checkName(yaml).orElse(name), company));
            case XLSX -> XlsxNotation.read(source, company);
        };
    }

    private static Reading<RuleSet> utf8(byte[] source, Function<String, Reading<RuleSet>> notation) {
        return Texts.utf8(source)
                .map(notation)
                .orElseGet(() -> new Reading.Refused<>(List.of(RuleProblem.at(
                        new Place.Position(1, 1), "encoding", "This is not a text in UTF-8. Save it as UTF-8."))));
    }

    private static Optional<String> checkName(String yaml) {
        Matcher first = CHECK_NAME.matcher(yaml);
        return first.find() ? Optional.of(first.group(1)) : Optional.empty();
    }
}
