package org.agentos.rules.rulebook.style.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Alternatives of an author, of which the leftmost match counts, and of two that begin together the first. Spans are UTF-16.
 * Takes time linear in the text: a pattern that tries too often is stopped. Thread-safe.
 */
public final class StylePattern {

    /** Characters that matches may have which an assertion then refuses, per character of the text, and beyond that. */
    private static final int WASTE = 8;

    private static final int WASTE_OF_ANY = 100_000;

    /**
     * One match.
     *
     * @param alternative which of the alternatives matched, from 0
     * @param groups what its groups took, empty where one took no part
     */
    public record Match(int start, int end, int alternative, List<String> groups) {}

    /** Too many places where a pattern began to match and an assertion failed. */
    public static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted(String pattern) {
            super("the pattern '" + pattern + "' began to match too often");
        }
    }

    private final List<Part> parts;

    private StylePattern(List<Part> parts) {
        this.parts = parts;
    }

    /** Compiles alternatives, each between word boundaries if {@code words}. */
    public static StylePattern of(List<String> alternatives, boolean words, boolean ignoreCase) throws PatternRefused {
        List<Part> parts = new ArrayList<>();
        List<Integer> plain = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            String alternative = alternatives.get(i);
            Translation translation = Translation.of(alternative, ignoreCase);
            boolean simple = !PatternSyntax.needsUnicode(alternative)
                    && translation.assertions().isEmpty()
                    && translation.groups().isEmpty();
            if (simple && alternatives.size() > 1) {
                plain.add(i);
                texts.add(translation.text());
            } else {
                parts.add(Part.single(i, translation, words, ignoreCase));
            }
        }
        if (!texts.isEmpty()) {
            parts.add(0, Part.united(plain, texts, words, ignoreCase));
        }
        return new StylePattern(List.copyOf(parts));
    }

    public static StylePattern of(String pattern, boolean ignoreCase) throws PatternRefused {
        return of(List.of(pattern), false, ignoreCase);
    }

    /** All matches that do not overlap, from left to right. Empty ones are left out. */
    public List<Match> findAll(String text) {
        List<Search> searches =
                parts.stream().map(part -> new Search(part, text)).toList();
        List<Match> found = new ArrayList<>();
        int from = 0;
        while (true) {
            Match best = null;
            for (Search search : searches) {
                Match next = search.next(from);
                if (next != null && (best == null || next.start() < best.start())) {
                    best = next;
                }
            }
            if (best == null) {
                return found;
            }
            found.add(best);
            from = best.end();
        }
    }

    /** Whether it matches anywhere. */
    public boolean find(String text) {
        return parts.stream().anyMatch(part -> new Search(part, text).next(0) != null);
    }

    /** Whether some match takes the whole text. */
    public boolean matches(String text) {
        return findAll(text).stream().anyMatch(match -> match.start() == 0 && match.end() == text.length());
    }

    /** One alternative, or many that need no assertion. */
    private record Part(
            Pattern pattern,
            List<Translation.Placed> assertions,
            List<Integer> groups,
            List<Integer> alternatives,
            List<Pattern> each,
            boolean words) {

        static Part single(int index, Translation translation, boolean words, boolean ignoreCase)
                throws PatternRefused {
            Pattern pattern = Translation.compile(flags(ignoreCase) + "(?:" + translation.text() + ")");
            return new Part(pattern, translation.assertions(), translation.groups(), List.of(index), List.of(), words);
        }

        static Part united(List<Integer> indexes, List<String> texts, boolean words, boolean ignoreCase)
                throws PatternRefused {
            List<Pattern> each = new ArrayList<>();
            for (String text : texts) {
                each.add(Translation.compile(flags(ignoreCase) + "(?:" + text + ")"));
            }
            String edge = words ? "\\b" : "";
            String all = flags(ignoreCase) + edge + "(?:" + String.join("|", texts) + ")" + edge;
            return new Part(Translation.compile(all), List.of(), List.of(), indexes, each, words);
        }

        private static String flags(boolean ignoreCase) {
            return ignoreCase ? "(?im)" : "(?m)";
        }

        boolean holds(Matcher matcher, String text) {
            if (words && !(bounded(text, matcher.start()) && bounded(text, matcher.end()))) {
                return false;
            }
            return assertions.stream()
                    .allMatch(placed -> matcher.start(placed.group()) < 0
                            || placed.assertion().holds(text, matcher.start(placed.group())));
        }

        private static boolean bounded(String text, int at) {
            return new Assertion.WordBoundary(true).holds(text, at);
        }

        Match match(Matcher matcher, String text) {
            int start = matcher.start();
            int end = matcher.end();
            List<String> taken = new ArrayList<>();
            for (int group : groups) {
                taken.add(matcher.start(group) < 0 ? "" : matcher.group(group));
            }
            return new Match(start, end, alternative(text.substring(start, end)), taken);
        }

        private int alternative(String matched) {
            for (int i = 0; i < each.size(); i++) {
                if (each.get(i).matches(matched)) {
                    return alternatives.get(i);
                }
            }
            return alternatives.get(0);
        }
    }

    /** The matches of one part in one text, looked up as they are needed. */
    private static final class Search {

        private final Part part;
        private final String text;
        private final Matcher matcher;
        private Match cached;
        private boolean over;
        private long waste;

        Search(Part part, String text) {
            this.part = part;
            this.text = text;
            this.matcher = part.pattern().matcher(text);
        }

        Match next(int from) {
            if (over || (cached != null && cached.start() >= from)) {
                return cached;
            }
            cached = null;
            int at = from;
            while (at <= text.length() && matcher.find(at)) {
                if (matcher.end() > matcher.start() && part.holds(matcher, text)) {
                    cached = part.match(matcher, text);
                    return cached;
                }
                waste += 1 + matcher.end() - matcher.start();
                if (waste > WASTE_OF_ANY + (long) WASTE * text.length()) {
                    throw new Exhausted(part.pattern().pattern());
                }
                at = matcher.start() >= text.length() ? text.length() + 1 : text.offsetByCodePoints(matcher.start(), 1);
            }
            over = true;
            return null;
        }
    }
}
