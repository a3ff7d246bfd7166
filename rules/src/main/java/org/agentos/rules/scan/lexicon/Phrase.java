package org.agentos.rules.scan.lexicon;

import java.util.List;

/**
 * A sequence of places that words are matched against. Matching is bounded by the phrase, not by the length of the text.
 *
 * @param kind what it means; of an exception, the beginning of the kinds that it takes back
 * @param negatable whether a negation before it takes it back
 * @param scope what it does
 */
record Phrase(String kind, double confidence, boolean negatable, Scope scope, List<Place> places) {

    enum Scope {
        FINDS,
        EXCEPTS_IN_SENTENCE,
        WEAKENS_IN_TEXT
    }

    /** One place of a phrase. */
    sealed interface Place {}

    record OneOf(Alternatives alternatives, boolean optional) implements Place {}

    /** Not one of these comes next. */
    record NoneOf(Alternatives alternatives) implements Place {}

    /** Up to so many words of the same sentence. */
    record Gap(int words) implements Place {}

    /** Begin or end of a sentence. */
    record Edge(boolean begin) implements Place {}

    /** Index of the word after the match that begins at {@code from}, or -1. */
    int match(Passage text, int from) {
        return match(text, from, 0);
    }

    private int match(Passage text, int at, int place) {
        if (place == places.size()) {
            return at;
        }
        Place next = places.get(place);
        if (next instanceof OneOf some) {
            int end = at < text.size()
                    ? some.alternatives().match(text, at, after -> match(text, after, place + 1))
                    : Alternatives.NONE;
            return end == Alternatives.NONE && some.optional() ? match(text, at, place + 1) : end;
        } else if (next instanceof Gap gap) {
            return skip(text, at, gap.words(), place + 1);
        } else if (next instanceof NoneOf none) {
            boolean absent = at >= text.size() || none.alternatives().match(text, at, end -> end) == Alternatives.NONE;
            return absent ? match(text, at, place + 1) : Alternatives.NONE;
        }
        boolean edge = ((Edge) next).begin() ? text.begins(at) : text.closes(at);
        return edge ? match(text, at, place + 1) : Alternatives.NONE;
    }

    private int skip(Passage text, int at, int most, int place) {
        int before = Math.max(0, at - 1);
        for (int skipped = 0; skipped <= most && at + skipped <= text.size(); skipped++) {
            if (!text.together(before, at + skipped)) {
                return Alternatives.NONE;
            }
            int end = match(text, at + skipped, place);
            if (end != Alternatives.NONE) {
                return end;
            }
        }
        return Alternatives.NONE;
    }
}
