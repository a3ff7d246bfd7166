package org.agentos.rules.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            value = {
                "Ｗｉｄｅ letters | wide letters",
                "ca\u0301fe\u0301 | cáfé",
                "\uD835\uDDD4\uD835\uDDEF bold | ab bold",
                "zero\u200bwidth and soft\u00adhyphen | zerowidth and softhyphen",
                "p\u0430yp\u0430l | paypal",
                "\uD83C\uDD70\uD83C\uDD71 | ab",
                "jane<b>@</b>example.org | jane@example.org",
                "41<span class=\"x\">11</span> 1111 | 4111 1111",
                "jane&#64;example&period;org | jane@example.org",
                "jane&#x40;example.org | jane@example.org",
                "jane\\@example.org and a\\_b | jane@example.org and a_b",
                "1 < 2 & 3 > 2 | 1 < 2 & 3 > 2",
                "<password>x</password> | <password>x</password>",
                "AT&T; &unknown; | at&t; &unknown;",
                "<a href=\"mailto:j@a.example\">x | <a href=\"mailto:j@a.example\">x",
            })
    void readsWhatReadersSee(String text, String folded) {
        assertThat(ScannedText.of(text).folded()).isEqualTo(folded);
    }

    @Test
    void readsWhatTagCharactersHide() {
        String hidden = new StringBuilder("Hi ")
                .appendCodePoint(0xE0069)
                .appendCodePoint(0xE0067)
                .toString();

        assertThat(ScannedText.of(hidden).folded()).isEqualTo("hi ig");
    }

    @Test
    void givesBackTheWholeOfWhatAFoldedSpanCameFrom() {
        ScannedText text = ScannedText.of("x jane&#64;<i>a\u0301</i>.org y");
        int from = text.folded().indexOf("jane");
        int to = text.folded().indexOf(" y");

        assertThat(text.excerpt(text.start(from), text.end(to))).isEqualTo("jane&#64;<i>a\u0301</i>.org");
    }

    @Property(tries = 500)
    void mapsEverySpanIntoTheOriginal(@ForAll String original) {
        ScannedText text = ScannedText.of(original);

        for (int i = 0; i < text.folded().length(); i++) {
            assertThat(text.start(i)).isBetween(0, text.length() - 1);
            assertThat(text.end(i + 1)).isBetween(text.start(i) + 1, text.length());
        }
        assertThat(text.plain()).hasSameSizeAs(text.folded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<b", "<b class='", "&", "&#", "&#64", "\\", "a\u0301", "\u0301", "<b></b", "&amp;"})
    void isLinearInWhateverIsRepeated(String piece) {
        assertThat(ScannedText.of(piece.repeat(300_000 / piece.length())).length())
                .isPositive();
    }
}
