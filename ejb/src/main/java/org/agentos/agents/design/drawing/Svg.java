package org.agentos.agents.design.drawing;

import java.util.Locale;

/** Writes SVG 1.1: flat shapes, measured text, a nested logo. Every text is escaped. Not thread-safe. */
public final class Svg {

    private final StringBuilder out = new StringBuilder(4096);

    Svg(int width, int height) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">"
                .formatted(width, height, width, height));
    }

    public Svg rect(Box box, String fill) {
        return rounded(box, 0, fill);
    }

    public Svg rounded(Box box, double radius, String fill) {
        out.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\"/>"
                .formatted(n(box.left()), n(box.topEdge()), n(box.width()), n(box.height()), n(radius), fill));
        return this;
    }

    public Svg circle(double x, double y, double radius, String fill) {
        out.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>".formatted(n(x), n(y), n(radius), fill));
        return this;
    }

    /** Draws a prepared piece. */
    public Svg then(java.util.function.UnaryOperator<Svg> piece) {
        return piece.apply(this);
    }

    Svg text(TextBlock block, String fill) {
        for (int i = 0; i < block.lines().size(); i++) {
            out.append(
                    "<text x=\"%s\" y=\"%s\" font-family=\"%s\" font-weight=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>"
                            .formatted(
                                    n(block.box().left()),
                                    n(block.baseline(i)),
                                    block.family(),
                                    block.bold() ? "700" : "400",
                                    n(block.size()),
                                    fill,
                                    escaped(block.lines().get(i))));
        }
        return this;
    }

    /** @param logo an SVG document of ours with a square view box */
    Svg nested(Box box, String logo) {
        out.append(logo.replaceFirst(
                "<svg ",
                "<svg x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" "
                        .formatted(n(box.left()), n(box.topEdge()), n(box.width()), n(box.height()))));
        return this;
    }

    public String finish() {
        return out + "</svg>";
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
