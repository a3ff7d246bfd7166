package org.agentos.rules.scan.accuracy;

/** Least precision, recall and F1; 0 asks for nothing. */
record Target(double precision, double recall, double f1) {

    static Target of(double precision, double recall) {
        return new Target(precision, recall, 0);
    }

    static Target f1(double f1) {
        return new Target(0, 0, f1);
    }

    boolean isReachedBy(Score score) {
        return score.precision() >= precision && score.recall() >= recall && score.f1() >= f1;
    }
}
