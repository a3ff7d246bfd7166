package org.agentos.governance.policies.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.governance.policies.text.DraftText;
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
        if (text.notation().binary()) {
            return XlsxNotation.read(text.source(), company);
        }
        return decoded(text.source())
                .map(source -> read(text, source, name, company))
                .orElseGet(() -> new Reading.Refused<>(List.of(RuleProblem.at(
                        new Place.Position(1, 1), "encoding", "This is not a text in UTF-8. Save it as UTF-8."))));
    }

    private static Reading<RuleSet> read(DraftText text, String source, String name, RuleSet company) {
        return switch (text.notation()) {
            case GUIDED, SHORT -> GuidedNotation.read(source, company);
            case DRL -> DrlNotation.read(source, company);
            case CSV -> CsvNotation.read(source, company);
            case VALE -> ValeNotation.read(source, checkName(source).orElse(name), company);
            case XLSX -> XlsxNotation.read(text.source(), company);
        };
    }

    private static Optional<String> checkName(String yaml) {
        Matcher first = CHECK_NAME.matcher(yaml);
        return first.find() ? Optional.of(first.group(1)) : Optional.empty();
    }

    private static Optional<String> decoded(byte[] source) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
