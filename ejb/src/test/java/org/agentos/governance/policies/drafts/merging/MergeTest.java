package org.agentos.governance.policies.drafts.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MergeTest {

    @Test
    void takesWhatEachSideChangedElsewhere() {
        Merge merge = Merge.of("a\nb\nc\nd\ne", "A\nb\nc\nd\ne", "a\nb\nc\nd\nE\nf");

        assertThat(merge.text()).isEqualTo("A\nb\nc\nd\nE\nf");
        assertThat(merge.conflicts()).isZero();
    }

    @Test
    void marksWhatBothChangedDifferently() {
        Merge merge = Merge.of("a\nb\nc", "a\nmine\nc", "a\ntheirs\nc");

        assertThat(merge.text()).isEqualTo("a\n<<<<<<< yours\nmine\n=======\ntheirs\n>>>>>>> theirs\nc");
        assertThat(merge.conflicts()).isEqualTo(1);
    }

    @Test
    void takesOnceWhatBothChangedAlike() {
        Merge merge = Merge.of("a\nb\nc", "a\nx\nc", "a\nx\nc");

        assertThat(merge).isEqualTo(new Merge("a\nx\nc", 0));
    }

    @Test
    void mergesLongTextsInBounds() {
        String base = "line\n".repeat(200_000);

        Merge merge = Merge.of(base, "mine\n" + base + "\nend of mine", base + "\nend of theirs");

        assertThat(merge.text()).contains("end of mine", "end of theirs");
    }

    @Property
    void givesAnEditBackThatNobodyElseTouched(@ForAll("texts") String base, @ForAll("texts") String edited) {
        assertThat(Merge.of(base, edited, base)).isEqualTo(new Merge(edited, 0));
        assertThat(Merge.of(base, base, edited)).isEqualTo(new Merge(edited, 0));
    }

    @Property
    void losesNoLineThatOneSideWrote(
            @ForAll("texts") String base, @ForAll("texts") String yours, @ForAll("texts") String theirs) {
        List<String> merged = List.of(Merge.of(base, yours, theirs).text().split("\n", -1));

        for (String side : List.of(yours, theirs)) {
            for (String line : side.split("\n", -1)) {
                if (!List.of(base.split("\n", -1)).contains(line)) {
                    assertThat(merged).contains(line);
                }
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "d", "e", "").list().ofMaxSize(12).map(lines -> String.join("\n", lines));
    }
}
