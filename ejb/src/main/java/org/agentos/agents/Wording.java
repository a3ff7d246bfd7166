package org.agentos.agents;

import java.util.Locale;
import java.util.regex.Pattern;

/** Fits words of a brief into sentences. */
public final class Wording {

    private static final Pattern END = Pattern.compile("[\\s.!?;:,]+$");
    private static final Pattern CLAUSE =
            Pattern.compile("\\s+(?:who|that|which|aged|between|with|in order)\\s.*|[,;(].*", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Wording() {}

    /** On one line, without the punctuation at its end, cut at a word where it is longer than {@code longest} code points. */
    public static String phrase(String text, int longest) {
        return END.matcher(cut(SPACE.matcher(text).replaceAll(" ").strip(), longest))
                .replaceAll("");
    }

    /** As {@link #phrase}, ending in a full stop unless it ends in a question or exclamation mark. */
    public static String sentence(String text, int longest) {
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        boolean ends = line.endsWith("?") || line.endsWith("!");
        return ends && length(line) <= longest ? capitalised(line) : capitalised(phrase(line, longest - 1)) + ".";
    }

    /** The people of an audience without what is said about them: "parents", not "parents who live in cities". */
    public static String people(String audience) {
        String people = CLAUSE.matcher(phrase(audience, 200)).replaceAll("").strip();
        return inSentence(phrase(people.isEmpty() ? audience : people, 60));
    }

    /** Without the capital that only stands at a beginning: "Refill pouches" but not "AI" or "EU rules". */
    public static String inSentence(String phrase) {
        if (phrase.length() < 2
                || !Character.isUpperCase(phrase.charAt(0))
                || !Character.isLowerCase(phrase.charAt(1))) {
            return phrase;
        }
        return phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
    }

    public static String capitalised(String phrase) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        int first = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, first).toUpperCase(Locale.ROOT) + phrase.substring(first);
    }

    /** In Unicode code points, as channels count. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** At most {@code longest} code points, cut at a word and marked with an ellipsis. */
    public static String cut(String text, int longest) {
        if (length(text) <= longest) {
            return text;
        }
        String head = text.substring(0, text.offsetByCodePoints(0, Math.max(0, longest - 1)));
        int space = head.lastIndexOf(' ');
        String words = space > head.length() / 2 ? head.substring(0, space) : head;
        return END.matcher(words).replaceAll("") + "…";
    }
}
