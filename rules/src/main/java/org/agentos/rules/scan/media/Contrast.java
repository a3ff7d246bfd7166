package org.agentos.rules.scan.media;

/** Contrast ratio of two colours, 1..21 (WCAG 2.2, success criterion 1.4.3). */
final class Contrast {

    private Contrast() {}

    static double ratio(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * Lab.linear(rgb >> 16 & 0xff)
                + 0.7152 * Lab.linear(rgb >> 8 & 0xff)
                + 0.0722 * Lab.linear(rgb & 0xff);
    }
}
