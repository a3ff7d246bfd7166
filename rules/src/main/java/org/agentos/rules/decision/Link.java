package org.agentos.rules.decision;

import java.util.Objects;

/** A link that the content carries; the address is as written and may be anything. */
public record Link(String url, String label) {

    public Link {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(label, "label");
    }
}
