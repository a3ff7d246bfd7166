package org.agentos.agents.design.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agentos.content.brand.PaletteColour;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(Contrast.ratio("#000000", "#ffffff")).isCloseTo(21, within(1e-9));
        assertThat(Contrast.ratio("#777777", "#ffffff")).isCloseTo(4.48, within(0.005));
        assertThat(Contrast.ratio("#ff0000", "#ffffff")).isCloseTo(4.00, within(0.005));
    }

    @Test
    void prefersTheBrandsOwnInk() {
        assertThat(palette("#101820", "#ffffff", "#f2b705").ink("#101820")).isEqualTo("#ffffff");
    }

    @Property(tries = 300)
    void DES_2_alwaysFindsReadableInk(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 0xffffff) Integer> colours) {
        Palette palette = palette(colours.stream().map("#%06x"::formatted).toArray(String[]::new));

        for (String ground : List.of(palette.background(), palette.surface(), palette.accent())) {
            assertThat(Contrast.ratio(palette.ink(ground), ground)).isGreaterThanOrEqualTo(4.5);
            assertThat(Contrast.ratio(palette.highlight(ground), ground)).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static Palette palette(String... colours) {
        return new Palette(List.of(colours).stream()
                .map(hex -> new PaletteColour("colour", hex, Optional.empty()))
                .toList());
    }
}
