package org.agentos.rules.scan.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.agentos.rules.scan.lexicon.Lexicon.Match;

/** "Paris in the the spring": a word, or up to four words, written twice in a row. */
final class RepeatedWords implements Check {

    private static final String KIND = "style.repeated-word";
    private static final int LONGEST = 4;
    private static final Set<String> MAY_REPEAT = Set.of(
            "that", "had", "is", "very", "so", "no", "bye", "ha", "hey", "yes", "really", "far", "many", "much", "blah",
            "knock", "chop", "boo");

    @Override
    public List<Match> matches(Prose prose) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            int length = repeated(prose, i);
            if (length > 0) {
                found.add(new Match(KIND, 0.85, i + length, i + 2 * length));
                i += length;
            }
        }
        return found;
    }

    /** How many words from {@code at} on come again right after; 0 for none. */
    private static int repeated(Prose prose, int at) {
        for (int length = 1; length <= LONGEST && at + 2 * length <= prose.size(); length++) {
            if (isRepeated(prose, at, length) && (length > 1 || !MAY_REPEAT.contains(prose.word(at)))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isRepeated(Prose prose, int at, int length) {
        for (int i = 0; i < length; i++) {
            String word = prose.word(at + i);
            boolean same = word.equals(prose.word(at + length + i)) && Character.isLetter(word.charAt(0));
            boolean apart = !prose.passage().begins(at + length + i)
                    || prose.word(at + length + i - 1).length() > 1;
            if (!same || !apart || !prose.followsDirectly(at + length + i)) {
                return false;
            }
        }
        return length < 2 || prose.word(at).length() > 1 || prose.word(at + 1).length() > 1;
    }
}
