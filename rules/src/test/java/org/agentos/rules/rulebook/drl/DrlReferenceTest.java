package org.agentos.rules.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.drl.conditions.Facts;
import org.junit.jupiter.api.Test;

/** The reference page of the language says what is so. */
class DrlReferenceTest {

    private static final Path PAGE = Path.of("DRL.md");
    private static final Pattern EXAMPLE = Pattern.compile("```drl\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FACTS =
            Pattern.compile("DrlReferenceTest -->\n(.*?)<!-- end of facts -->", Pattern.DOTALL);

    @Test
    void showsRulesThatAreAccepted() throws IOException {
        List<String> examples = found(EXAMPLE);

        assertThat(examples).isNotEmpty().allSatisfy(example -> assertThat(DrlNotation.read(example))
                .isInstanceOf(Reading.Accepted.class));
    }

    @Test
    void listsTheFactsOfTheRegistry() throws IOException {
        if (Boolean.getBoolean("drl.reference.write")) {
            write();
        }

        List<String> tables = found(FACTS);

        assertThat(tables)
                .as("run this test with -Ddrl.reference.write=true to bring DRL.md up to date")
                .containsExactly(facts());
    }

    private static void write() throws IOException {
        String page = Files.readString(PAGE);
        Matcher facts = FACTS.matcher(page);
        if (facts.find()) {
            Files.writeString(PAGE, page.substring(0, facts.start(1)) + facts() + page.substring(facts.end(1)));
        }
    }

    private static String facts() {
        return FactRegistry.standard().types().stream()
                .map(DrlReferenceTest::fact)
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String fact(FactType type) {
        return type.fields().stream()
                .map(field -> String.format(
                        Locale.ROOT,
                        "| `%s` | %s | %s |",
                        field.name(),
                        field.type().words(),
                        field.doc()))
                .collect(Collectors.joining(
                        "\n",
                        "### " + Facts.typeName(type.name()) + "\n\n" + type.doc()
                                + "\n\n| field | type | |\n|---|---|---|\n",
                        "\n"));
    }

    private static List<String> found(Pattern pattern) throws IOException {
        String page = Files.readString(PAGE);
        return pattern.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
