package org.agentos.rules.rulebook.style.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words and phrases without any pattern in them, found by their first word. */
final class LiteralSet {

    private static final Pattern LITERAL =
            Pattern.compile("[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd} '\u2019,/&%-]*[\\p{L}\\p{Nd}])?");

    private record Entry(String text, int alternative) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final boolean ignoreCase;

    LiteralSet(boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
    }

    static boolean takes(String pattern) {
        return LITERAL.matcher(pattern).matches();
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    void add(String text, int alternative) {
        int end = endOfWord(text, 0);
        byFirstWord
                .computeIfAbsent(key(text.substring(0, end)), word -> new ArrayList<>())
                .add(new Entry(text, alternative));
    }

    private String key(String word) {
        return ignoreCase ? word.toLowerCase(Locale.ROOT) : word;
    }

    /** The next match between word boundaries; nothing if there is none. */
    StylePattern.Match next(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!Assertion.WordBoundary.isWord(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            int end = endOfWord(text, at);
            boolean begins = at == 0 || !Assertion.WordBoundary.isWord(text.codePointBefore(at));
            StylePattern.Match match = begins ? at(text, at, end) : null;
            if (match != null) {
                return match;
            }
            at = end;
        }
        return null;
    }

    private StylePattern.Match at(String text, int at, int endOfWord) {
        for (Entry entry : byFirstWord.getOrDefault(key(text.substring(at, endOfWord)), List.of())) {
            int end = at + entry.text().length();
            if (text.regionMatches(ignoreCase, at, entry.text(), 0, entry.text().length()) && isBoundary(text, end)) {
                return new StylePattern.Match(at, end, entry.alternative(), List.of());
            }
        }
        return null;
    }

    private static boolean isBoundary(String text, int end) {
        return end >= text.length() || !Assertion.WordBoundary.isWord(text.codePointAt(end));
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Assertion.WordBoundary.isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
