package org.agentos.rules.scan.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import org.agentos.rules.scan.text.Vocabulary;

/** Numbers of words; most sets are small. */
final class NumberSet {

    private static final int FEW = 8;

    private int[] few = {};
    private BitSet many = new BitSet(0);

    void add(int number) {
        if (contains(number)) {
            return;
        }
        if (few.length < FEW) {
            few = Arrays.copyOf(few, few.length + 1);
            few[few.length - 1] = number;
        } else {
            many.set(number);
        }
    }

    void forEach(IntConsumer action) {
        Arrays.stream(few).forEach(action);
        many.stream().forEach(action);
    }

    boolean contains(int number) {
        if (number == Vocabulary.UNKNOWN) {
            return false;
        }
        for (int each : few) {
            if (each == number) {
                return true;
            }
        }
        return many.get(number);
    }
}
