package org.agentos.agents.ideation.writing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.agentos.agents.ideation.feed.Signal;

/** Lets each headline pass once, whatever its case. */
final class DistinctTitles {

    private final Set<String> seen = new HashSet<>();

    boolean add(Signal signal) {
        return seen.add(signal.title().toLowerCase(Locale.ROOT));
    }
}
