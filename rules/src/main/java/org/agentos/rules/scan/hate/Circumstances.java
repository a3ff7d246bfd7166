package org.agentos.rules.scan.hate;

import java.util.BitSet;
import java.util.List;
import org.agentos.rules.scan.lexicon.Lexicon.Match;
import org.agentos.rules.scan.lexicon.Passage;

/** What stands around a hostile phrase: quotation marks, words against it, a group that a pronoun may mean. */
final class Circumstances {

    private static final int FEWEST_WORDS_AROUND = 2;

    private final Passage passage;
    private final BitSet quoted = new BitSet();
    private final BitSet countered = new BitSet();
    private final BitSet harmless = new BitSet();
    private boolean groupNamed;

    private Circumstances(Passage passage) {
        this.passage = passage;
    }

    static Circumstances of(List<Match> matches, Passage passage) {
        Circumstances circumstances = new Circumstances(passage);
        circumstances.quotations();
        for (Match match : matches) {
            int sentence = passage.sentence(match.from());
            switch (match.kind()) {
                case "group" -> circumstances.groupNamed = true;
                case "counter" -> circumstances.countered.set(sentence);
                case "reclaimed", "homonym" -> circumstances.harmless.set(sentence);
                default -> {}
            }
        }
        return circumstances;
    }

    /** Inside of quotation marks, with words of one's own around them. */
    boolean isQuoted(Match match) {
        return quoted.get(match.from())
                && quoted.get(match.to() - 1)
                && passage.size() - quoted.cardinality() >= FEWEST_WORDS_AROUND;
    }

    boolean isCountered(Match match) {
        return countered.get(passage.sentence(match.from()));
    }

    boolean isHarmlessWord(Match match) {
        return harmless.get(passage.sentence(match.from()));
    }

    boolean isGroupNamed() {
        return groupNamed;
    }

    private void quotations() {
        int open = -1;
        for (int i = 0; i < passage.size(); i++) {
            if (passage.text(i).equals("\"")) {
                if (open >= 0) {
                    quoted.set(open, i + 1);
                    open = -1;
                } else {
                    open = i;
                }
            }
        }
    }
}
