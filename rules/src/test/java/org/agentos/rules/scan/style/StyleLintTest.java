package org.agentos.rules.scan.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agentos.rules.rulebook.style.StyleCheck;
import org.agentos.rules.rulebook.style.ValeNotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleLintTest {

    private static final StyleCheck NOISE = check("Noise", "extends: existence\nmessage: \"'%s'\"\ntokens: [very]\n");

    private static StyleCheck check(String name, String yaml) {
        return ValeNotation.readCheck(yaml, "House." + name).orElseThrow();
    }

    private static List<String> lint(StyleCheck check, String text, String format) {
        return StyleLint.of(List.of(check)).lint(text, format).stream()
                .map(alert -> alert.line() + ":" + alert.column())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "md   | A *very* `very` fast car, see https://very.example/very. | 1:4",
                "md   | ~~~\\nvery\\n~~~\\n\\n    very\\n\\n> very | 7:3",
                "md   | ---\\ntitle: very\\n---\\n\\nvery | 5:1",
                "md   | <!-- vale off -->\\n\\nvery\\n\\n<!-- vale on -->\\n\\nvery | 7:1",
                "md   | <!-- vale House.Noise = NO -->\\n\\nvery\\n\\n<!-- vale House.Noise = YES -->\\n\\nvery | 7:1",
                "md   | [a](https://e.example 'very') ![very](x.png) | 1:33",
                "md   | &quot;very\\*very | 1:7,1:13",
                "html | <p>a <code>very</code> <b>very</b><script>very</script></p><!-- very --> | 1:27",
                "rst  | Title\\n=====\\n\\n``very`` :code:`very` very::\\n\\n  very | 4:23",
                "adoc | = T\\n\\n`very` *very* link:very[very]\\n\\n----\\nvery\\n----\\n\\n// very | 3:9,3:25",
                "org  | * A\\n=very= /very/\\n#+BEGIN_SRC\\nvery\\n#+END_SRC | 2:9",
                "py   | x = 'very' # very\\n# not very\\ndef f():\\n    '''very'''\\n | 1:14,2:7,4:8",
                "c    | char *very = \"// very\"; /* so\\n very */ | 2:2",
                "txt  | very\\n`very` | 1:1,2:2",
            })
    void looksAtTextOnly(String format, String text, String places) {
        List<String> found = lint(NOISE, text.replace("\\n", "\n"), format);

        assertThat(String.join(",", found)).isEqualTo(places);
    }

    @Test
    void countsSpansInCodePoints() {
        List<StyleAlert> alerts = StyleLint.of(List.of(NOISE)).lint("\uD83D\uDE00\r\n\uD83D\uDE00 **very**", "md");

        assertThat(alerts).singleElement().satisfies(alert -> {
            assertThat(alert.text()).isEqualTo("2:5:House.Noise:'very'");
            assertThat(List.of(alert.start(), alert.end())).containsExactly(7, 11);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heading                | 1:3,7:4",
                "heading.h2             | 7:4",
                "heading & ~heading.h2  | 1:3",
                "list                   | 3:3",
                "blockquote             | 5:3",
                "paragraph              | 9:1",
                "raw                    | 1:3,3:3,5:3,7:4,9:1",
            })
    void keepsToItsScope(String scope, String places) {
        String text = "# very a\n\n- very b\n\n> very c\n\n## very d\n\nvery e\n";
        StyleCheck scoped = check("Noise", "extends: existence\nmessage: m\nscope: '" + scope + "'\ntokens: [very]\n");

        assertThat(String.join(",", lint(scoped, text, "md"))).isEqualTo(places);
    }

    @Test
    void countsPerSentence() {
        StyleCheck words =
                check("Long", "extends: occurrence\nmessage: long\nscope: sentence\nmax: 3\ntoken: \\b\\w+\\b\n");

        List<String> found = lint(words, "One two three. Mr. Four is far too long here. Short one!", "md");

        assertThat(found).containsExactly("1:16");
    }

    @Test
    void asksForDefinitionsBeforeUse() {
        StyleCheck acronyms = check(
                "Acronyms",
                "extends: conditional\nmessage: '%s'\nfirst: '\\b([A-Z]{3})\\b'\nsecond: '\\(([A-Z]{3})\\)'\nexceptions: [USA]\n");

        List<String> found = lint(acronyms, "World Health Organization (WHO), WHO, and the FBI in the USA.", "md");

        assertThat(found).containsExactly("1:47");
    }

    @ParameterizedTest
    @CsvSource({
        "A Tale of Two Cities,true",
        "A tale of two cities,false",
        "Upgrading to macOS and Node.js,true",
        "What It's About,true",
    })
    void knowsTitles(String title, boolean right) {
        StyleCheck titles = check(
                "Titles", "extends: capitalization\nmessage: m\nscope: heading\nmatch: $title\nexceptions: [macOS]\n");

        assertThat(lint(titles, "# " + title, "md").isEmpty()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "*a",
                "[",
                "<",
                "&",
                "`",
                "<!--",
                "|a",
                "**",
                "\n\n#",
                "![",
                "_a_ ",
                "<script>",
                "<a href='"
            })
    void takesEndlessMarkup(String piece) {
        String text = piece.repeat(30_000) + "\n\n" + "very";

        for (String format : List.of("md", "html", "rst", "adoc", "org", "py", "js")) {
            assertThat(StyleLint.of(List.of(NOISE)).lint(text, format)).hasSizeLessThanOrEqualTo(1);
        }
    }
}
