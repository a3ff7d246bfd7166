package org.agentos.rules.decision;

import java.time.Instant;
import java.util.Objects;

/**
 * What the maker of content has to substantiate its claims.
 *
 * @param topic the topic of claims that it bears out: the kind of the finding without {@code claim.}, such as {@code health.cure}
 * @param kind such as {@code study}, {@code certificate}
 * @param source who says so, and where
 */
public record Evidence(String topic, String kind, String source, Instant dated) {

    public Evidence {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(dated, "dated");
    }
}
