package org.agentos.governance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.agentos.governance.decisions.subject.Candidate;
import org.agentos.governance.decisions.subject.ContentIdentity;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.ids.Sha256;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Medium;
import org.agentos.rules.decision.Subject;

/** Contents whose bytes are their texts. */
public final class FakeContents implements ContentSource {

    private final Map<UUID, Stored> versions = new ConcurrentHashMap<>();

    /** The first version of a new content in a new mission. */
    public UUID write(String text) {
        return add(Ids.next(), Ids.next(), text);
    }

    /** Another version of the same content. */
    public UUID rewrite(UUID version, String text) {
        Stored before = versions.get(version);
        return add(before.contentId, before.missionId, text);
    }

    /** Changes the stored bytes behind everybody's back. */
    public void tamper(UUID version, String text) {
        versions.computeIfPresent(
                version, (id, stored) -> new Stored(stored.contentId, stored.missionId, text, stored.recordedDigest));
    }

    public static String digest(String text) {
        return Sha256.named(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ContentIdentity identify(UUID version) {
        Stored stored = versions.get(version);
        return new ContentIdentity(
                version, stored.contentId, stored.missionId, "mastodon", digest(stored.text), stored.recordedDigest);
    }

    @Override
    public Candidate read(UUID version) {
        return new Candidate(
                identify(version),
                new Subject(
                        versions.get(version).text,
                        "mastodon",
                        "en",
                        "US",
                        "consumer",
                        "post",
                        true,
                        false,
                        List.of(new Link("https://example.org", "")),
                        List.of(
                                new Medium("aa", "image/png", new byte[] {1}, "a cup"),
                                new Medium("bb", "image/svg+xml", new byte[] {2}, "a cup")),
                        brand(),
                        Map.of()));
    }

    @Override
    public Brand brand() {
        return Brand.none();
    }

    private UUID add(UUID contentId, UUID missionId, String text) {
        UUID id = Ids.next();
        versions.put(id, new Stored(contentId, missionId, text, digest(text)));
        return id;
    }

    private record Stored(UUID contentId, UUID missionId, String text, String recordedDigest) {}
}
