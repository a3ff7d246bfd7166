package org.agentos.rules.scan.accuracy;

import java.util.Locale;

/** Counts of right and wrong answers. */
final class Score {

    private int hits;
    private int falseAlarms;
    private int misses;
    private int passes;

    void add(boolean expected, boolean found) {
        hits += expected && found ? 1 : 0;
        falseAlarms += !expected && found ? 1 : 0;
        misses += expected && !found ? 1 : 0;
        passes += !expected && !found ? 1 : 0;
    }

    void add(Score other) {
        hits += other.hits;
        falseAlarms += other.falseAlarms;
        misses += other.misses;
        passes += other.passes;
    }

    int cases() {
        return hits + falseAlarms + misses + passes;
    }

    boolean expectsSomething() {
        return hits + misses > 0;
    }

    double precision() {
        return share(hits, falseAlarms);
    }

    double recall() {
        return share(hits, misses);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    double falseAlarmRate() {
        return falseAlarms + passes == 0 ? 0 : (double) falseAlarms / (falseAlarms + passes);
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s |",
                name,
                cases(),
                hits + falseAlarms == 0 ? "-" : number(precision()),
                expectsSomething() ? number(recall()) : "-",
                expectsSomething() && hits + falseAlarms > 0 ? number(f1()) : "-",
                passes + falseAlarms == 0 ? "-" : number(falseAlarmRate()));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Of nothing, everything is right. */
    private static double share(int part, int rest) {
        return part + rest == 0 ? 1 : (double) part / (part + rest);
    }
}
