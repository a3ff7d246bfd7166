package org.agentos.agents.design.drawing;

import java.util.Comparator;
import java.util.List;
import org.agentos.content.brand.PaletteColour;
import org.agentos.content.brand.PaletteColour.Role;

/** The brand's colours by what they are used for; roles that the brand did not give are chosen by contrast. */
public final class Palette {

    private static final List<String> LAST_RESORT = List.of("#000000", "#ffffff");

    private final List<PaletteColour> colours;

    Palette(List<PaletteColour> colours) {
        this.colours = List.copyOf(colours);
    }

    /** The large areas. */
    public String background() {
        return withRole(Role.BACKGROUND, colours.get(0).hex());
    }

    /** What small text stands on: as unlike the background as the palette has it. */
    public String surface() {
        String background = background();
        String unlike = others(background).stream()
                .max(Comparator.comparingDouble(hex -> Contrast.ratio(hex, background)))
                .orElse("#ffffff");
        return withRole(Role.SURFACE, unlike);
    }

    /** Small areas that draw the eye. */
    public String accent() {
        String fallback = others(background()).stream()
                .filter(hex -> !hex.equals(surface()))
                .findFirst()
                .orElse(surface());
        return withRole(Role.ACCENT, fallback);
    }

    /** The colour for text on a ground: of the palette if that gives enough contrast, black or white if not. */
    public String ink(String ground) {
        String wanted = withRole(Role.TEXT, ground);
        if (Contrast.ratio(wanted, ground) >= Contrast.ENOUGH) {
            return wanted;
        }
        String best = most(colours.stream().map(PaletteColour::hex).toList(), ground);
        return Contrast.ratio(best, ground) >= Contrast.ENOUGH ? best : most(LAST_RESORT, ground);
    }

    /** The accent where it can be read on this ground, the ink where not. */
    public String highlight(String ground) {
        return Contrast.ratio(accent(), ground) >= Contrast.ENOUGH ? accent() : ink(ground);
    }

    /** All but this one. */
    public List<String> others(String hex) {
        return colours.stream()
                .map(PaletteColour::hex)
                .filter(colour -> !colour.equalsIgnoreCase(hex))
                .toList();
    }

    private String withRole(Role role, String otherwise) {
        return colours.stream()
                .filter(colour -> colour.role().filter(role::equals).isPresent())
                .map(PaletteColour::hex)
                .findFirst()
                .orElse(otherwise);
    }

    private static String most(List<String> choice, String ground) {
        return choice.stream()
                .max(Comparator.comparingDouble(hex -> Contrast.ratio(hex, ground)))
                .orElseThrow();
    }
}
