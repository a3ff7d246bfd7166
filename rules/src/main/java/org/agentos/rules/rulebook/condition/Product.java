package org.agentos.rules.rulebook.condition;

import java.util.List;
import java.util.stream.Stream;

/** Multiplies alternatives out, each a list of parts that must all hold. */
public final class Product {

    private Product() {}

    /**
     * Each alternative on the left with each on the right.
     *
     * @param most when there are more, one more than these comes out, so that it shows
     */
    public static <T> List<List<T>> of(List<List<T>> lefts, List<List<T>> rights, int most) {
        return lefts.stream()
                .flatMap(left -> rights.stream().map(right -> both(left, right)))
                .limit(most + 1L)
                .toList();
    }

    private static <T> List<T> both(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
