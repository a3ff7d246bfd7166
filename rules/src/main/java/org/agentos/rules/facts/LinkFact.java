package org.agentos.rules.facts;

import java.util.Optional;
import org.agentos.rules.decision.Span;

@Described(name = "link", value = "A link that the content carries.")
public record LinkFact(
        @Described("Which link, such as link/0") String part,
        @Described("The address as written") String url,
        @Described("Its scheme in lower case, such as https; empty when it has none") String scheme,
        @Described("Its host in lower case; empty when it has none") String host,
        @Described("The words it stands behind") String label)
        implements Fact {
    @Override
    public Optional<Span> span() {
        return Optional.of(new Span(part, 0, 0));
    }
}
