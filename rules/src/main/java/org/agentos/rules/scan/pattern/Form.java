package org.agentos.rules.scan.pattern;

import com.google.re2j.Pattern;

/**
 * A pattern of a kind of finding.
 *
 * @param kind kind of finding
 * @param confidence of a match
 */
record Form(String kind, Pattern pattern, double confidence) {

    static Form of(String kind, double confidence, String pattern) {
        return new Form(kind, Pattern.compile(pattern), confidence);
    }
}
