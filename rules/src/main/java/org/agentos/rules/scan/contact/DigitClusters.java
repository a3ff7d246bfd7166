package org.agentos.rules.scan.contact;

import java.util.ArrayList;
import java.util.List;

/** The stretches of a text that could hold a telephone number: digits, and the signs between them. */
final class DigitClusters {

    private static final int FEWEST_DIGITS = 7;
    private static final int LONGEST = 1_000;
    private static final int OVERLAP = 32;
    private static final String SIGNS = "+() ./-";

    private DigitClusters() {}

    /** First character and the one after the last. */
    record Cluster(int from, int to) {}

    static List<Cluster> in(String text) {
        List<Cluster> clusters = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!belongs(text.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            int digits = 0;
            while (at < text.length() && belongs(text.charAt(at)) && at - from < LONGEST) {
                digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
                at++;
            }
            if (digits >= FEWEST_DIGITS) {
                clusters.add(new Cluster(from, at));
            }
            at = at - from == LONGEST ? at - OVERLAP : at;
        }
        return clusters;
    }

    private static boolean belongs(char c) {
        return Character.isDigit(c) || SIGNS.indexOf(c) >= 0;
    }
}
