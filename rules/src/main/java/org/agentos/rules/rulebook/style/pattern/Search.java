package org.agentos.rules.rulebook.style.pattern;

import com.google.re2j.Matcher;

/** Matches in one text, looked up as they are needed. */
abstract class Search {

    /** Characters that matches may have which an assertion then refuses, per character of the text, and beyond that. */
    private static final int WASTE = 8;

    private static final int WASTE_OF_ANY = 100_000;

    private StylePattern.Match cached;
    private boolean over;

    /** The first match that begins at an index or later; null if there is none. */
    final StylePattern.Match next(int from) {
        if (!over && (cached == null || cached.start() < from)) {
            cached = search(from);
            over = cached == null;
        }
        return cached;
    }

    abstract StylePattern.Match search(int from);

    static final class LiteralSearch extends Search {

        private final LiteralSet literals;
        private final String text;

        LiteralSearch(LiteralSet literals, String text) {
            this.literals = literals;
            this.text = text;
        }

        @Override
        StylePattern.Match search(int from) {
            return literals.next(text, from);
        }
    }

    static final class PartSearch extends Search {

        private final PatternPart part;
        private final String text;
        private final Matcher matcher;
        private long waste;

        PartSearch(PatternPart part, String text) {
            this.part = part;
            this.text = text;
            this.matcher = part.pattern().matcher(text);
        }

        @Override
        StylePattern.Match search(int from) {
            int at = from;
            while (at <= text.length() && matcher.find(at)) {
                if (matcher.end() > matcher.start() && part.holds(matcher, text)) {
                    return part.match(matcher, text);
                }
                waste += 1 + matcher.end() - matcher.start();
                if (waste > WASTE_OF_ANY + (long) WASTE * text.length()) {
                    throw new StylePattern.Exhausted(part.pattern().pattern());
                }
                at = matcher.start() >= text.length() ? text.length() + 1 : text.offsetByCodePoints(matcher.start(), 1);
            }
            return null;
        }
    }
}
