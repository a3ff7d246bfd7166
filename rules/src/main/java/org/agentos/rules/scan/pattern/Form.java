package org.agentos.rules.scan.pattern;

import com.google.re2j.Pattern;
import java.util.function.Predicate;

/**
 * A pattern of a kind of finding.
 *
 * @param kind kind of finding
 * @param confidence of a match
 * @param mayStandIn false for texts without something that every match has, and cheap to ask
 */
record Form(String kind, Pattern pattern, double confidence, Predicate<String> mayStandIn) {

    static Form of(String kind, double confidence, Predicate<String> mayStandIn, String pattern) {
        return new Form(kind, Pattern.compile(pattern), confidence, mayStandIn);
    }
}
