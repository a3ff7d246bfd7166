package org.agentos.governance.exceptions;

import java.util.List;
import java.util.Optional;

/** A page of exceptions, newest first. */
public record ExceptionPage(List<ExceptionView> items, Optional<String> nextCursor) {

    public ExceptionPage {
        items = List.copyOf(items);
    }
}
