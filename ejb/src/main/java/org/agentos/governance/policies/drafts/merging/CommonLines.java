package org.agentos.governance.policies.drafts.merging;

import java.util.Arrays;
import java.util.List;

/** A longest common subsequence of two texts, by lines. */
public final class CommonLines {

    /** Cells of the table; beyond it what differs counts as different from its first line to its last. */
    private static final long LARGEST = 9_000_000;

    private CommonLines() {}

    /** For each line of the first text, the line of the second that it is; -1 for none. Ascending. */
    public static int[] match(List<String> one, List<String> other) {
        int[] partner = new int[one.size()];
        Arrays.fill(partner, -1);
        int head = 0;
        while (head < Math.min(one.size(), other.size()) && one.get(head).equals(other.get(head))) {
            partner[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < Math.min(one.size(), other.size()) - head
                && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            partner[one.size() - 1 - tail] = other.size() - 1 - tail;
            tail++;
        }
        int rows = one.size() - head - tail;
        int columns = other.size() - head - tail;
        if ((long) rows * columns <= LARGEST) {
            middle(one.subList(head, head + rows), other.subList(head, head + columns), head, partner);
        }
        return partner;
    }

    private static void middle(List<String> one, List<String> other, int head, int[] partner) {
        int[][] longest = lengths(one, other);
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                partner[head + i] = head + j;
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static int[][] lengths(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
