package org.agentos.rules.facts;

import java.time.Instant;
import org.agentos.rules.decision.Evidence;

@Described(name = "evidence", value = "Something that its maker gave to substantiate a claim.")
public record EvidenceFact(
        @Described("The topic of claims that it bears out, such as health.cure") String topic,
        @Described("What it is, such as study, certificate, test, licence") String kind,
        @Described("Who says so, and where") String source,
        @Described("When it was dated") Instant dated)
        implements Fact {

    public static EvidenceFact of(Evidence evidence) {
        return new EvidenceFact(evidence.topic(), evidence.kind(), evidence.source(), evidence.dated());
    }
}
