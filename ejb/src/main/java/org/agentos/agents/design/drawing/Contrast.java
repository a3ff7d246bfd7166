package org.agentos.agents.design.drawing;

/** Contrast ratio of two sRGB colours, 1..21 (WCAG 2.2). */
final class Contrast {

    /** What text of normal size needs (success criterion 1.4.3). */
    static final double ENOUGH = 4.5;

    private Contrast() {}

    /** @param one {@code #rrggbb} */
    static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
