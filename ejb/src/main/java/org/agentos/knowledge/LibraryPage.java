package org.agentos.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * One page of what was found, best first.
 *
 * @param degraded words were matched instead of meaning, because the vector index was away
 */
public record LibraryPage(List<LibraryItem> items, Optional<String> nextCursor, boolean degraded) {

    public LibraryPage {
        items = List.copyOf(items);
    }
}
