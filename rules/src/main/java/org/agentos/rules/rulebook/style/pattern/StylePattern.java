package org.agentos.rules.rulebook.style.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Alternatives of an author, of which the leftmost match counts, and of two that begin together the first. Spans are UTF-16.
 * Takes time linear in the text: a pattern that tries too often is stopped. Thread-safe.
 */
public final class StylePattern {

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

    private final List<PatternPart> parts;
    private final LiteralSet literals;
    private final boolean ignoreCase;

    private StylePattern(List<PatternPart> parts, LiteralSet literals, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        this.parts = parts;
        this.literals = literals;
    }

    /** Compiles alternatives, each between word boundaries if {@code words}. */
    public static StylePattern of(List<String> alternatives, boolean words, boolean ignoreCase) throws PatternRefused {
        LiteralSet literals = new LiteralSet(ignoreCase);
        List<PatternPart> parts = new ArrayList<>();
        List<Integer> plain = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            String alternative = alternatives.get(i);
            if (words && LiteralSet.takes(alternative)) {
                literals.add(alternative, i);
                continue;
            }
            Translation translation = Translation.of(alternative, ignoreCase);
            String required = RequiredText.of(alternative);
            boolean simple = !PatternSyntax.needsUnicode(alternative)
                    && translation.assertions().isEmpty()
                    && translation.groups().isEmpty();
            if (simple && alternatives.size() > 1 && required.isEmpty()) {
                plain.add(i);
                texts.add(translation.text());
            } else {
                parts.add(PatternPart.single(i, translation, required, words, ignoreCase));
            }
        }
        if (!texts.isEmpty()) {
            parts.add(PatternPart.united(plain, texts, words, ignoreCase));
        }
        return new StylePattern(List.copyOf(parts), literals, ignoreCase);
    }

    public static StylePattern of(String pattern, boolean ignoreCase) throws PatternRefused {
        return of(List.of(pattern), false, ignoreCase);
    }

    /** All matches that do not overlap, from left to right. Empty ones are left out. */
    public List<Match> findAll(String text) {
        List<Search> searches = searches(text);
        List<Match> found = new ArrayList<>();
        int from = 0;
        while (true) {
            Match best = null;
            for (Search search : searches) {
                best = earlier(best, search.next(from));
            }
            if (best == null) {
                return found;
            }
            found.add(best);
            from = best.end();
        }
    }

    private List<Search> searches(String text) {
        String lower = ignoreCase ? lower(text) : text;
        List<Search> searches = new ArrayList<>();
        if (!literals.isEmpty()) {
            searches.add(new Search.LiteralSearch(literals, text));
        }
        for (PatternPart part : parts) {
            if (part.mayMatch(text, lower)) {
                searches.add(new Search.PartSearch(part, text));
            }
        }
        return searches;
    }

    static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }

    private static Match earlier(Match one, Match other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        boolean first =
                other.start() < one.start() || other.start() == one.start() && other.alternative() < one.alternative();
        return first ? other : one;
    }

    /** Whether it matches anywhere. */
    public boolean find(String text) {
        return searches(text).stream().anyMatch(search -> search.next(0) != null);
    }

    /** Whether some match takes the whole text. */
    public boolean matches(String text) {
        return findAll(text).stream().anyMatch(match -> match.start() == 0 && match.end() == text.length());
    }
}
