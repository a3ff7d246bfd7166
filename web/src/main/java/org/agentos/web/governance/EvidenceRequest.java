package org.agentos.web.governance;

import java.time.Instant;
import java.util.List;
import org.agentos.platform.errors.Problem;
import org.agentos.rules.decision.Evidence;

/** What a client has to substantiate the claims of its content. */
public record EvidenceRequest(String topic, String kind, String source, Instant dated) {

    private static final int MOST = 20;

    static Problem check(Problem before, List<EvidenceRequest> all) {
        Problem problem =
                all.size() > MOST ? before.at("/evidence", "At most " + MOST + " pieces of evidence.") : before;
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            String pointer = "/evidence/" + i;
            problem = all.get(i) == null
                    ? problem.at(pointer, "Evidence has a topic, a kind, a source and a date.")
                    : all.get(i).check(problem, pointer);
        }
        return problem;
    }

    private Problem check(Problem before, String pointer) {
        Problem problem = required(before, pointer + "/topic", topic, 100);
        problem = required(problem, pointer + "/kind", kind, 50);
        problem = required(problem, pointer + "/source", source, 500);
        return dated == null ? problem.at(pointer + "/dated", "Say of when it is.") : problem;
    }

    private static Problem required(Problem problem, String pointer, String value, int longest) {
        return value == null || value.isBlank()
                ? problem.at(pointer, "Fill this in.")
                : DecisionRequest.limit(problem, pointer, value, longest);
    }

    /** Of one that was checked. */
    Evidence evidence() {
        return new Evidence(topic, kind, source, dated);
    }
}
