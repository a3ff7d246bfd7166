package org.agentos.rules.scan.personal;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One way of writing an identifier. Its pattern is bounded: it has no star and no plus.
 *
 * @param alone confidence of a match that no word explains, 0..1
 * @param after words one of which must stand right before, lower case; none when anything may
 */
record Shape(Pattern pattern, double alone, List<String> after) {

    private static final String END = "(?![\\p{L}\\p{N}_@])(?!-[\\p{L}\\p{N}])(?![.,/:][0-9])";

    /** A form that begins and ends where words do. */
    static Shape of(String form, double alone, List<String> after) {
        return new Shape(
                Pattern.compile("(?:" + form + ")" + END, Pattern.CASE_INSENSITIVE), alone, List.copyOf(after));
    }

    /** Whether one of the words stands right before a place. */
    boolean mayStandAt(String folded, int from) {
        return after.isEmpty()
                || from > 0
                        && folded.charAt(from - 1) == ' '
                        && after.stream().anyMatch(word -> endsWith(folded, from - 1, word));
    }

    private static boolean endsWith(String folded, int end, String word) {
        int start = end - word.length();
        return start >= 0
                && folded.startsWith(word, start)
                && (start == 0 || !Character.isLetter(folded.charAt(start - 1)));
    }
}
