package org.agentos.governance.rulebooks.scanning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.agentos.platform.ids.Sha256;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.Medium;
import org.agentos.rules.decision.Subject;

/** Names a subject by all that a scan may see of it: the bytes of its media too, whatever digest they come with. */
final class SubjectDigest {

    private SubjectDigest() {}

    /** 64 hex digits. */
    static String of(Subject subject) {
        List<Object> parts = List.of(
                subject.text(),
                subject.channel(),
                subject.language(),
                subject.region(),
                subject.audience(),
                subject.kind(),
                subject.aiMade(),
                subject.paidPartnership(),
                subject.links(),
                subject.media().stream().map(SubjectDigest::medium).toList(),
                subject.brand(),
                new TreeMap<>(subject.attributes()),
                subject.evidence(),
                subject.campaign());
        return Sha256.hex(Json.write(parts).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> medium(Medium medium) {
        return List.of(medium.sha256(), medium.mediaType(), medium.altText(), Sha256.hex(medium.bytes()));
    }
}
