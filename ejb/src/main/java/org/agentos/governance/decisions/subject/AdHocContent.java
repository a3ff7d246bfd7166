package org.agentos.governance.decisions.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.platform.ids.Sha256;
import org.agentos.platform.json.CanonicalJson;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Campaign;
import org.agentos.rules.decision.Evidence;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Subject;

/**
 * Content that a client sends to be decided, and keeps itself.
 *
 * @param reference the client's own id of it
 * @param links addresses, in order
 * @param evidence what its maker has to substantiate its claims
 * @param campaign the campaign that it belongs to, if any
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
        List<Evidence> evidence,
        Optional<Campaign> campaign,
        Optional<String> reference) {

    /** Code points. */
    public static final int LONGEST_TEXT = 200_000;

    /** The form whose digest names the content; a number that changes when the form does. */
    private static final int SCHEMA = 2;

    public AdHocContent {
        links = List.copyOf(links);
        evidence = List.copyOf(evidence);
    }

    /**
     * SHA-256 over the canonical JSON of all but the reference, {@code sha256:} and 64 hex digits.
     *
     * @throws org.agentos.platform.errors.Refusal when a text has no canonical form
     */
    public String digest() {
        return Sha256.named(CanonicalJson.bytes(Json.tree(Map.ofEntries(
                Map.entry("schema", SCHEMA),
                Map.entry("text", text),
                Map.entry("channel", channel),
                Map.entry("language", language),
                Map.entry("region", region),
                Map.entry("audience", audience),
                Map.entry("kind", kind),
                Map.entry("aiMade", aiMade),
                Map.entry("paidPartnership", paidPartnership),
                Map.entry("links", links),
                Map.entry("evidence", evidence),
                Map.entry("campaign", campaign.stream().toList())))));
    }

    /** The same content with another text. */
    public AdHocContent saying(String other) {
        return new AdHocContent(
                other,
                channel,
                language,
                region,
                audience,
                kind,
                aiMade,
                paidPartnership,
                links,
                evidence,
                campaign,
                reference);
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
                Map.of(),
                evidence,
                campaign);
    }
}
