package org.agentos.governance.packs;

import java.util.List;
import java.util.Optional;

/** A page of packs, newest first. */
public record PackPage(List<PackView> items, Optional<String> nextCursor) {

    public PackPage {
        items = List.copyOf(items);
    }
}
