package org.agentos.rules.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.Finding;

/**
 * Which of several findings about one span stay: the more special kind ({@code pii.phone.tr} before {@code pii.phone}), and what is
 * personal before what only may help to single someone out ({@code pii.birth-date} before {@code quasi.date-time}).
 */
final class Overlaps {

    private static final String PERSONAL = "pii.";
    private static final String QUASI = "quasi.";

    private Overlaps() {}

    static List<Finding> resolve(List<Finding> findings) {
        Map<String, List<Finding>> bySpan = new HashMap<>();
        findings.stream().filter(finding -> finding.start() < finding.end()).forEach(finding -> bySpan.computeIfAbsent(
                        span(finding), absent -> new ArrayList<>())
                .add(finding));
        return findings.stream()
                .filter(finding -> bySpan.getOrDefault(span(finding), List.of()).stream()
                        .noneMatch(other -> other.confidence() >= 0.5 && yields(finding.kind(), other.kind())))
                .toList();
    }

    private static boolean yields(String kind, String other) {
        return other.startsWith(kind + ".") || kind.startsWith(QUASI) && other.startsWith(PERSONAL);
    }

    private static String span(Finding finding) {
        return finding.part() + ' ' + finding.start() + ' ' + finding.end();
    }
}
