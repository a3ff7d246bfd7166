package org.agentos.governance.decisions.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.platform.ids.Sha256;
import org.agentos.platform.json.CanonicalJson;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Subject;

/**
 * Content that a client sends to be decided, and keeps itself.
 *
 * @param reference the client's own id of it
 * @param links addresses, in order
 */
public record AdHocContent(
        String text,
        String channel,
        String language,
        String region,
        String audience,
        String kind,
        boolean aiMade,
        boolean paidPartnership,
        List<String> links,
        Optional<String> reference) {

    /** The form whose digest names the content; a number that changes when the form does. */
    private static final int SCHEMA = 1;

    public AdHocContent {
        links = List.copyOf(links);
    }

    /**
     * SHA-256 over the canonical JSON of all but the reference, {@code sha256:} and 64 hex digits.
     *
     * @throws org.agentos.platform.errors.Refusal when a text has no canonical form
     */
    public String digest() {
        return Sha256.named(CanonicalJson.bytes(Json.tree(Map.of(
                "schema", SCHEMA,
                "text", text,
                "channel", channel,
                "language", language,
                "region", region,
                "audience", audience,
                "kind", kind,
                "aiMade", aiMade,
                "paidPartnership", paidPartnership,
                "links", links))));
    }

    /** The thing to decide, under a brand. */
    public Subject subject(Brand brand) {
        return new Subject(
                text,
                channel,
                language,
                region,
                audience,
                kind,
                aiMade,
                paidPartnership,
                links.stream().map(url -> new Link(url, "")).toList(),
                List.of(),
                brand,
                Map.of());
    }
}
