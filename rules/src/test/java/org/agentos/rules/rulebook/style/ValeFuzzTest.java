package org.agentos.rules.rulebook.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.scan.style.StyleLint;

/** Whatever the YAML and the patterns in it: an answer, never a crash; what is accepted runs, prints and reads again. */
class ValeFuzzTest {

    private static final String TEXT =
            "# A *very* odd title\n\nThe the (WHO) said: `don't` do 12 pm, né? İ ß 😀 x-ray!\n";

    @Property(tries = 600)
    void answersForAnyPattern(@ForAll("patterns") String pattern, @ForAll boolean nonword) {
        String yaml = "extends: existence\nmessage: \"'%s'\"\nnonword: " + nonword
                + "\nignorecase: true\ntokens:\n  - '" + pattern.replace("'", "''") + "'\n";

        Reading<StyleCheck> reading = ValeNotation.readCheck(yaml, "House.Check");

        if (reading instanceof Reading.Accepted<StyleCheck> accepted) {
            assertThat(StyleLint.of(List.of(accepted.value())).lint(TEXT, "md")).isNotNull();
            assertThat(ValeNotation.readCheck(ValeNotation.print(accepted.value()), "House.Check")
                            .orElseThrow())
                    .isEqualTo(accepted.value());
        }
    }

    @Property(tries = 400)
    void answersForAnyYaml(@ForAll("yaml") String yaml) {
        Reading<StyleCheck> reading = ValeNotation.readCheck(yaml, "House.Check");

        assertThat(reading).isNotNull();
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                        "a", "the", "é", "ß", " ", "(", ")", "(?:", "(?!", "(?<=", "(?i)", "[", "]", "^", "-", "\\b",
                        "\\w", "\\s", "\\d", "\\1", "\\u00e9", "\\p{L}", "\\", "*", "+", "?", "{2,3}", "{", "}", "|",
                        ".", "$", "[^\\w]", "x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> yaml() {
        Arbitrary<String> pieces = Arbitraries.of(
                "extends: existence\n",
                "extends: metric\n",
                "extends: capitalization\n",
                "message: x\n",
                "tokens:\n",
                "  - a\n",
                "formula: words / 2\n",
                "condition: '> 1'\n",
                "match: $title\n",
                "swap:\n",
                "  a: b\n",
                "level: error\n",
                "scope: [text, ~list]\n",
                "- ",
                ": ",
                "&a ",
                "*a ",
                "!!x ",
                "'",
                "\"",
                "{",
                "}",
                "[",
                "]",
                "|\n",
                ">\n",
                "#",
                "\t",
                "\n",
                "\u0000",
                "😀");
        return Combinators.combine(pieces.list().ofMaxSize(12), pieces)
                .as((before, last) -> String.join("", before) + last);
    }
}
