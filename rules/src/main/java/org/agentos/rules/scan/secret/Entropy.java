package org.agentos.rules.scan.secret;

/** How random a text looks. */
final class Entropy {

    private static final double LN2 = Math.log(2);

    private Entropy() {}

    /** Shannon's, in bits per character; 0 for an empty text. */
    static double of(String text) {
        int[] counts = new int[128];
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < counts.length) {
                counts[c]++;
            } else {
                others++;
            }
        }
        double entropy = share(others, text.length());
        for (int count : counts) {
            entropy += share(count, text.length());
        }
        return entropy;
    }

    private static double share(int count, int all) {
        if (count == 0) {
            return 0;
        }
        double share = (double) count / all;
        return -share * Math.log(share) / LN2;
    }
}
