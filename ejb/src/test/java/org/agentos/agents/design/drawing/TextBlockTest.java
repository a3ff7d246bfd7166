package org.agentos.agents.design.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TextBlockTest {

    private static final Box BOX = new Box(10, 20, 400, 200);

    @Test
    void setsShortTextInTheLargestSize() {
        TextBlock block = TextBlock.fit("Refill now", true, BOX, 60, 10);

        assertThat(block.size()).isEqualTo(60);
        assertThat(block.lines()).containsExactly("Refill now");
        assertThat(block.family()).isEqualTo("Inter");
    }

    @Test
    void shrinksLongerTextUntilAllOfItIsThere() {
        String text = "A rather long headline that takes several lines in any size";

        TextBlock block = TextBlock.fit(text, true, BOX, 60, 10);

        assertThat(block.size()).isLessThan(60);
        assertThat(String.join(" ", block.lines())).isEqualTo(text);
    }

    @Test
    void shrinksRatherThanBreakAWord() {
        TextBlock block = TextBlock.fit("Unmissverständlichkeiten", true, BOX, 90, 10);

        assertThat(block.lines()).containsExactly("Unmissverständlichkeiten");
    }

    @Test
    void marksWhatItHadToLeaveOut() {
        TextBlock block = TextBlock.fit("word ".repeat(2_000), false, BOX, 40, 20);

        assertThat(block.lines().get(block.lines().size() - 1)).endsWith("…");
        assertThat(block.bottom()).isLessThanOrEqualTo(BOX.bottom());
    }

    @Property(tries = 200)
    void DES_1_neverLeavesItsBox(
            @ForAll("texts") String text,
            @ForAll @DoubleRange(min = 60, max = 900) double width,
            @ForAll @DoubleRange(min = 0, max = 500) double height) {
        Box box = new Box(0, 0, width, height);

        TextBlock block = TextBlock.fit(text, true, box, 80, 12);

        assertThat(block.bottom()).isLessThanOrEqualTo(box.bottom() + 1e-6);
        assertThat(block.widest()).isLessThanOrEqualTo(box.width() + 1e-6);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().withChars(' ').ofMaxLength(200),
                Arbitraries.strings()
                        .withCharRange('\u00c0', '\u024f')
                        .withChars(' ')
                        .ofMaxLength(80),
                Arbitraries.of("", "   ", "日本語の見出し", "W".repeat(300), "😀"));
    }
}
