package org.agentos.rules.scan.pattern;

import com.google.re2j.Pattern;
import java.util.function.Predicate;

/**
 * A pattern and what must hold for a match besides.
 *
 * @param kind kind of finding
 * @param confidence of a match that holds
 */
record Form(String kind, Pattern pattern, double confidence, Predicate<String> holds) {

    static Form of(String kind, double confidence, String pattern) {
        return of(kind, confidence, pattern, match -> true);
    }

    static Form of(String kind, double confidence, String pattern, Predicate<String> holds) {
        return new Form(kind, Pattern.compile(pattern), confidence, holds);
    }
}
