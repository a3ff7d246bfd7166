package org.agentos.rules.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Verdict;

/**
 * What a decision must show. What is not spoken of may be anything.
 *
 * @param fires ids of rules that fire
 * @param silent ids of rules that do not
 * @param scores where scores lie
 * @param findings kinds of findings that there are, by detectors or as {@code word.<list>} by a word list
 */
public record Expectation(
        Optional<Verdict> verdict,
        Set<String> fires,
        Set<String> silent,
        Map<Dimension, Range> scores,
        Set<String> findings) {

    /** Where a score lies, both ends included. */
    public record Range(int from, int to) {

        /** A range that every score is in. */
        public static final Range ANY = new Range(0, 100);

        /**
         * @throws IllegalArgumentException unless 0 &lt;= from &lt;= to &lt;= 100
         */
        public Range {
            if (from < 0 || to < from || to > 100) {
                throw new IllegalArgumentException("a range of scores is 0 <= from <= to <= 100");
            }
        }

        public boolean contains(int score) {
            return score >= from && score <= to;
        }

        @Override
        public String toString() {
            return from == to ? String.valueOf(from) : from + " to " + to;
        }
    }

    public Expectation {
        Objects.requireNonNull(verdict, "verdict");
        fires = Collections.unmodifiableSet(new TreeSet<>(fires));
        silent = Collections.unmodifiableSet(new TreeSet<>(silent));
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        findings = Collections.unmodifiableSet(new TreeSet<>(findings));
    }

    /** A verdict and nothing else. */
    public static Expectation of(Verdict verdict) {
        return new Expectation(Optional.of(verdict), Set.of(), Set.of(), Map.of(), Set.of());
    }

    /** Whether nothing is expected, so that every decision would do. */
    public boolean nothing() {
        return verdict.isEmpty() && fires.isEmpty() && silent.isEmpty() && scores.isEmpty() && findings.isEmpty();
    }
}
