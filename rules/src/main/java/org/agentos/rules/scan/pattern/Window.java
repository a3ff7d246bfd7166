package org.agentos.rules.scan.pattern;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a text that is worth a closer look: first character, and the one after the last. */
record Window(int from, int to) {

    /** Windows around places, in order; those that touch become one, so that nothing is found twice. */
    static List<Window> around(List<Integer> places, int before, int after, int length) {
        List<Window> windows = new ArrayList<>();
        for (int place : places) {
            int from = Math.max(0, place - before);
            int to = Math.min(length, place + after);
            Window last = windows.isEmpty() ? new Window(-1, -1) : windows.get(windows.size() - 1);
            if (from <= last.to()) {
                windows.set(windows.size() - 1, new Window(last.from(), Math.max(last.to(), to)));
            } else {
                windows.add(new Window(from, to));
            }
        }
        return windows;
    }
}
