package org.agentos.agents.design.drawing;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.agentos.content.brand.BrandProfile;

/** What is to be drawn, and the measures that keep all layouts alike: margins, sizes of type, place of logo and foot. */
public final class Scene {

    private static final double SMALLEST_TEXT = 2.4;

    private final int width;
    private final int height;
    private final BrandProfile brand;
    private final Palette palette;
    private final String headline;
    private final String body;
    private final String logo;

    public Scene(int width, int height, BrandProfile brand, String headline, String body, String logo) {
        this.width = width;
        this.height = height;
        this.brand = brand;
        this.palette = new Palette(brand.palette());
        this.headline = headline;
        this.body = body;
        this.logo = logo;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean isTall() {
        return height > width;
    }

    public Palette palette() {
        return palette;
    }

    /** A hundredth of the shorter side. */
    public double unit() {
        return Math.min(width, height) / 100.0;
    }

    public double margin() {
        return unit() * 7;
    }

    public Box inside() {
        return new Box(0, 0, width, height).shrunk(margin());
    }

    /** Bottom right; half its size is left clear on every side. */
    public Box logoBox() {
        double size = unit() * 13;
        return new Box(width - margin() - size, height - margin() - size, size, size);
    }

    public double kickerHeight() {
        return unit() * 4;
    }

    /** y where the foot begins; nothing else comes below. */
    public double footTop() {
        return height - margin() - unit() * 5;
    }

    public Svg page(String ground) {
        return new Svg(width, height).rect(new Box(0, 0, width, height), ground);
    }

    public UnaryOperator<Svg> kicker(Box box, String ground) {
        String name = brand.name().toUpperCase(Locale.ROOT);
        return svg ->
                svg.text(TextBlock.fit(name, true, box, unit() * 3, unit() * SMALLEST_TEXT), palette.highlight(ground));
    }

    public UnaryOperator<Svg> headline(Box box, String ground) {
        return svg ->
                svg.text(TextBlock.fit(headline, true, box, unit() * 15, unit() * SMALLEST_TEXT), palette.ink(ground));
    }

    public UnaryOperator<Svg> body(Box box, String ground) {
        return svg ->
                svg.text(TextBlock.fit(body, false, box, unit() * 4.6, unit() * SMALLEST_TEXT), palette.ink(ground));
    }

    /** Website and mark, at the bottom left beside the logo. */
    public UnaryOperator<Svg> foot(String ground) {
        return foot(inside().leftOf(logoBox().left() - logoBox().width() * 0.5), ground);
    }

    public UnaryOperator<Svg> foot(Box within, String ground) {
        String words = brand.website().map(website -> website + "  ·  ").orElse("") + "AI-generated";
        Box box = within.below(within.bottom() - unit() * 4);
        return svg ->
                svg.text(TextBlock.fit(words, false, box, unit() * 2.8, unit() * SMALLEST_TEXT), palette.ink(ground));
    }

    public UnaryOperator<Svg> logo(Box box) {
        return svg -> svg.nested(box, logo);
    }
}
