package org.agentos.governance.policies.drafts.merging;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts that came of a third, as one: what only one side changed is taken, what both changed differently is a conflict, between
 * {@code <<<<<<<} and {@code >>>>>>>}.
 *
 * @param text the merged text, with the marks of its conflicts
 * @param conflicts how many there are
 */
public record Merge(String text, int conflicts) {

    private static final String YOURS = "<<<<<<< yours";
    private static final String BETWEEN = "=======";
    private static final String THEIRS = ">>>>>>> theirs";

    public static Merge of(String base, String yours, String theirs) {
        return new Merging(lines(base), lines(yours), lines(theirs)).merge();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    /** One merge under way. */
    private static final class Merging {

        private final List<String> base;
        private final List<String> yours;
        private final List<String> theirs;
        private final int[] inYours;
        private final int[] inTheirs;
        private final List<String> merged = new ArrayList<>();
        private int conflicts;

        Merging(List<String> base, List<String> yours, List<String> theirs) {
            this.base = base;
            this.yours = yours;
            this.theirs = theirs;
            this.inYours = CommonLines.match(base, yours);
            this.inTheirs = CommonLines.match(base, theirs);
        }

        Merge merge() {
            int b = 0;
            int y = 0;
            int t = 0;
            while (b < base.size() || y < yours.size() || t < theirs.size()) {
                if (b < base.size() && inYours[b] == y && inTheirs[b] == t) {
                    merged.add(base.get(b));
                    b++;
                    y++;
                    t++;
                } else {
                    int next = nextStable(b);
                    int nextYours = next < base.size() ? inYours[next] : yours.size();
                    int nextTheirs = next < base.size() ? inTheirs[next] : theirs.size();
                    take(base.subList(b, next), yours.subList(y, nextYours), theirs.subList(t, nextTheirs));
                    b = next;
                    y = nextYours;
                    t = nextTheirs;
                }
            }
            return new Merge(String.join("\n", merged), conflicts);
        }

        /** The next line of the base that both kept; its end when there is none. */
        private int nextStable(int from) {
            int next = from;
            while (next < base.size() && (inYours[next] < 0 || inTheirs[next] < 0)) {
                next++;
            }
            return next;
        }

        private void take(List<String> before, List<String> mine, List<String> others) {
            if (mine.equals(others) || others.equals(before)) {
                merged.addAll(mine);
            } else if (mine.equals(before)) {
                merged.addAll(others);
            } else {
                merged.add(YOURS);
                merged.addAll(mine);
                merged.add(BETWEEN);
                merged.addAll(others);
                merged.add(THEIRS);
                conflicts++;
            }
        }
    }
}
