package org.agentos.rules.scan.prose;

import org.agentos.rules.scan.lexicon.Passage;
import org.agentos.rules.scan.text.ScannedText;

/** The words of a text, with their capitals. */
record Prose(ScannedText text, Passage passage) {

    static Prose of(ScannedText text) {
        return new Prose(text, Passage.of(text));
    }

    int size() {
        return passage.size();
    }

    /** A word in lower case; empty beyond the end. */
    String word(int at) {
        return passage.text(at);
    }

    /** A word as it is written. */
    String written(int at) {
        return text.plain().substring(passage.word(at).from(), passage.word(at).to());
    }

    boolean isCapitalised(int at) {
        return Character.isUpperCase(text.plain().charAt(passage.word(at).from()));
    }

    /** Whether nothing but space stands between a word and the one before it. */
    boolean followsDirectly(int at) {
        return at > 0
                && text.folded()
                        .substring(passage.word(at - 1).to(), passage.word(at).from())
                        .isBlank();
    }
}
