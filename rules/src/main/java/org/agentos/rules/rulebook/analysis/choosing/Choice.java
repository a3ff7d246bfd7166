package org.agentos.rules.rulebook.analysis.choosing;

import java.util.List;

/**
 * Values that a field may take, the most telling first.
 *
 * @param exhausted whether there are no others worth a look: an empty exhausted choice is a contradiction
 */
record Choice(List<Object> values, boolean exhausted) {

    Choice {
        values = List.copyOf(values);
    }

    boolean contradiction() {
        return exhausted && values.isEmpty();
    }
}
