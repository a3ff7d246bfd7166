package org.agentos.rules.scan.lexicon;

import java.util.List;
import org.agentos.rules.scan.text.ScannedText.Word;

/** A sequence of elements that words are matched against. Matching is bounded by the length of the phrase, not of the text. */
record Phrase(String kind, double confidence, boolean negatable, List<Element> elements) {

    private static final int NO_MATCH = -1;
    private static final int GAP = 3;

    /** One place of a phrase. */
    record Element(List<String> words, boolean prefix, boolean optional, boolean gap) {

        boolean accepts(String word) {
            for (String wanted : words) {
                if (prefix ? word.startsWith(wanted) : word.equals(wanted)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Index of the word after the match that begins at {@code from}, or -1. */
    int match(List<Word> text, int from) {
        return match(text, from, 0);
    }

    private int match(List<Word> text, int at, int element) {
        if (element == elements.size()) {
            return at;
        }
        Element next = elements.get(element);
        if (next.gap()) {
            for (int skipped = 0; skipped <= GAP && at + skipped <= text.size(); skipped++) {
                int end = match(text, at + skipped, element + 1);
                if (end != NO_MATCH) {
                    return end;
                }
            }
            return NO_MATCH;
        }
        if (at < text.size() && next.accepts(text.get(at).text())) {
            int end = match(text, at + 1, element + 1);
            if (end != NO_MATCH) {
                return end;
            }
        }
        return next.optional() ? match(text, at, element + 1) : NO_MATCH;
    }
}
