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

    private static final int NONE = -1;

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
            int end = at < text.size() ? some(some.alternatives(), text, at, place + 1) : NONE;
            return end == NONE && some.optional() ? match(text, at, place + 1) : end;
        } else if (next instanceof Gap gap) {
            return skip(text, at, gap.words(), place + 1);
        } else if (next instanceof NoneOf none) {
            boolean absent = at >= text.size() || !none.alternatives().standAt(text, at);
            return absent ? match(text, at, place + 1) : NONE;
        }
        boolean edge = ((Edge) next).begin() ? text.begins(at) : text.closes(at);
        return edge ? match(text, at, place + 1) : NONE;
    }

    /** With a group before a single word: the longer one wins where both lead to an end. */
    private int some(Alternatives alternatives, Passage text, int at, int place) {
        for (int[] group : alternatives.groupsAt(text, at)) {
            int end = Alternatives.follows(text, at, group) ? match(text, at + group.length, place) : NONE;
            if (end != NONE) {
                return end;
            }
        }
        return alternatives.acceptAt(text, at) ? match(text, at + 1, place) : NONE;
    }

    private int skip(Passage text, int at, int most, int place) {
        int before = Math.max(0, at - 1);
        for (int skipped = 0; skipped <= most && at + skipped <= text.size(); skipped++) {
            if (!text.together(before, at + skipped)) {
                return NONE;
            }
            int end = match(text, at + skipped, place);
            if (end != NONE) {
                return end;
            }
        }
        return NONE;
    }
}
