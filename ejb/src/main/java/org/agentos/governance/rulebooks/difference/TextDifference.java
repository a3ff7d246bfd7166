package org.agentos.governance.rulebooks.difference;

import java.util.ArrayList;
import java.util.List;
import org.agentos.governance.policies.drafts.merging.CommonLines;
import org.agentos.governance.rulebooks.difference.TextLine.Kind;

/** What differs between two texts, by lines. */
final class TextDifference {

    /** Lines that are shown around one that differs. */
    private static final int AROUND = 3;

    private static final int MOST_LINES = 5_000;

    private TextDifference() {}

    /** Empty when nothing differs; a difference of more than {@value #MOST_LINES} lines is cut. */
    static List<TextLine> of(String before, String after) {
        List<TextLine> all = all(lines(before), lines(after));
        return all.stream().allMatch(line -> line.kind() == Kind.SAME) ? List.of() : shown(all);
    }

    private static List<TextLine> all(List<String> before, List<String> after) {
        int[] partners = CommonLines.match(before, after);
        List<TextLine> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < before.size(); i++) {
            if (partners[i] < 0) {
                all.add(new TextLine(Kind.REMOVED, before.get(i)));
                continue;
            }
            while (next < partners[i]) {
                all.add(new TextLine(Kind.ADDED, after.get(next++)));
            }
            all.add(new TextLine(Kind.SAME, before.get(i)));
            next++;
        }
        while (next < after.size()) {
            all.add(new TextLine(Kind.ADDED, after.get(next++)));
        }
        return all;
    }

    private static List<TextLine> shown(List<TextLine> all) {
        boolean[] near = new boolean[all.size()];
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).kind() != Kind.SAME) {
                for (int j = Math.max(0, i - AROUND); j <= Math.min(all.size() - 1, i + AROUND); j++) {
                    near[j] = true;
                }
            }
        }
        List<TextLine> shown = new ArrayList<>();
        for (int i = 0; i < all.size() && shown.size() < MOST_LINES; i++) {
            if (near[i]) {
                shown.add(all.get(i));
            } else if (i == 0 || near[i - 1]) {
                shown.add(new TextLine(Kind.GAP, ""));
            }
        }
        return shown;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : text.lines().toList();
    }
}
