package org.agentos.rules.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.Finding;

/**
 * Which of several findings about one span stay: the more special kind ({@code pii.phone.tr} before {@code pii.phone}), and what is
 * personal before what only may help to single someone out ({@code pii.birth-date} before {@code quasi.date-time}), and of one kind
 * the one that is surest.
 */
final class Overlaps {

    private static final String PERSONAL = "pii.";
    private static final String QUASI = "quasi.";
    private static final double LIKELY = 0.5;

    private Overlaps() {}

    static List<Finding> resolve(List<Finding> findings) {
        Map<Place, List<Finding>> bySpan = new HashMap<>();
        findings.stream().filter(finding -> finding.start() < finding.end()).forEach(finding -> bySpan.computeIfAbsent(
                        span(finding), absent -> new ArrayList<>())
                .add(finding));
        return findings.stream()
                .filter(finding -> bySpan.getOrDefault(span(finding), List.of()).stream()
                        .noneMatch(other -> yields(finding, other)))
                .toList();
    }

    private static boolean yields(Finding finding, Finding other) {
        if (finding.kind().equals(other.kind())) {
            boolean better = other.confidence() > finding.confidence();
            return better || other.confidence() == finding.confidence() && number(other) < number(finding);
        }
        boolean special = other.kind().startsWith(finding.kind() + ".")
                || finding.kind().startsWith(QUASI) && other.kind().startsWith(PERSONAL);
        return special && other.confidence() >= LIKELY;
    }

    private static int number(Finding finding) {
        return Integer.parseInt(finding.id().substring(1));
    }

    private static Place span(Finding finding) {
        return new Place(finding.part(), finding.start(), finding.end());
    }

    private record Place(String part, int start, int end) {}
}
