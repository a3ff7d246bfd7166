package org.agentos.rules.rulebook.admission;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt word was meant to be, and what something of a name may be called. */
public final class Suggestions {

    private static final int LONGEST = 60;

    private Suggestions() {}

    /** The known word that is nearest, if it is near enough to be meant. */
    public static Optional<String> closest(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        int near = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> candidate.length() <= LONGEST && distance(word, candidate) <= near)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A text short enough for a message. */
    public static String abbreviate(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** A name as lower-case words with hyphens, from its first letter on; empty when it has none of {@code a} to {@code z}. */
    public static String id(String name, int longest) {
        String words =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return words.substring(0, Math.min(longest, words.length())).replaceAll("-+$", "");
    }

    /** Least number of letters to insert, drop, change or swap with the next, whatever the case of letters. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : nearest(distances, a, b, i, j);
            }
        }
        return distances[a.length()][b.length()];
    }

    private static int nearest(int[][] distances, String a, String b, int i, int j) {
        int change = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
