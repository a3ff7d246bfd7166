package org.agentos.agents.design.drawing;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Text set into a box: measured, wrapped at words, shrunk until it fits. Text that does not fit in the smallest size either is cut at
 * a word and ends in an ellipsis.
 *
 * @param lines from the top; none where the box holds nothing
 * @param size of the font in pixels
 * @param family by which a renderer finds the font
 */
record TextBlock(List<String> lines, double size, boolean bold, String family, Box box) {

    static final double LINE = 1.22;
    private static final double ASCENT = 0.97;
    private static final double DESCENT = 0.25;
    private static final double STEP = 0.94;
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    static TextBlock fit(String text, boolean bold, Box box, double largest, double smallest) {
        String shown = Printable.of(text);
        String family = InterFont.family(shown, bold);
        for (double size = largest; size >= smallest; size *= STEP) {
            List<String> lines = wrap(shown, InterFont.of(shown, bold, size), box.width());
            TextBlock block = new TextBlock(lines, size, bold, family, box);
            if (block.fits() && breaksNoWord(shown, lines)) {
                return block;
            }
        }
        return cut(shown, bold, family, box, smallest);
    }

    /** y of the baseline of a line. */
    double baseline(int line) {
        return box.topEdge() + size * ASCENT * 0.86 + line * size * LINE;
    }

    /** Where its last line's descenders end. */
    double bottom() {
        return lines.isEmpty() ? box.topEdge() : baseline(lines.size() - 1) + size * DESCENT;
    }

    double widest() {
        return lines.stream()
                .mapToDouble(line -> width(line, InterFont.of(line, bold, size)))
                .max()
                .orElse(0);
    }

    private static boolean breaksNoWord(String text, List<String> lines) {
        return String.join(" ", lines).equals(text);
    }

    private static TextBlock cut(String text, boolean bold, String family, Box box, double size) {
        Font font = InterFont.of(text + "…", bold, size);
        List<String> lines = new ArrayList<>(wrap(text, font, box.width()));
        while (!lines.isEmpty() && !isLowEnough(lines, size, box)) {
            lines.remove(lines.size() - 1);
            if (!lines.isEmpty()) {
                String last = lines.remove(lines.size() - 1);
                lines.add(ellipsis(last, font, box.width()));
            }
        }
        return new TextBlock(List.copyOf(lines), size, bold, family, box);
    }

    private boolean fits() {
        return isLowEnough(lines, size, box) && widest() <= box.width();
    }

    private static boolean isLowEnough(List<String> lines, double size, Box box) {
        return lines.isEmpty() || new TextBlock(lines, size, false, "", box).bottom() <= box.bottom();
    }

    private static String ellipsis(String line, Font font, double width) {
        String shorter = line;
        while (!shorter.isEmpty() && width(shorter + "…", font) > width) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1))
                    .stripTrailing();
        }
        return shorter + "…";
    }

    private static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            for (String piece : pieces(word, font, width)) {
                String longer = line.isEmpty() ? piece : line + " " + piece;
                if (!line.isEmpty() && width(longer, font) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    longer = piece;
                }
                line.setLength(0);
                line.append(longer);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** A word, or where it is wider than the box, as many pieces of it as that takes. */
    private static List<String> pieces(String word, Font font, double width) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            int shortest = word.offsetByCodePoints(from, 1);
            while (to > shortest && width(word.substring(from, to), font) > width) {
                to = word.offsetByCodePoints(to, -1);
            }
            pieces.add(word.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static double width(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }
}
