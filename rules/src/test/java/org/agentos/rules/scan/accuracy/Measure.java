package org.agentos.rules.scan.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.scan.checksum.Check;

/** The ways of scoring that the sets ask for; spans count as found when they overlap, each once. */
final class Measure {

    private Measure() {}

    /** Whether a text is flagged by a family of kinds. */
    static Scores flags(
            List<JsonNode> cases, String family, Predicate<JsonNode> expected, Function<JsonNode, String> part) {
        Scores scores = new Scores();
        for (JsonNode each : cases) {
            boolean flagged = CaseSets.scan(each).findings().stream()
                    .anyMatch(finding ->
                            finding.kind().equals(family) || finding.kind().startsWith(family + "."));
            scores.add(part.apply(each), expected.test(each), flagged);
        }
        return scores;
    }

    /** Values that are valid, or not; those that the set leaves open are left out. */
    static Scores checks(List<JsonNode> cases, Map<String, String> checks) {
        Scores scores = new Scores();
        for (JsonNode each : cases) {
            String source = checks.getOrDefault(
                    each.path("test").asText(), checks.get(each.path("src").asText()));
            if (each.path("expected").isBoolean() && source != null) {
                boolean accepted =
                        Check.named(source).accepts(each.path("value").asText());
                scores.add(source, each.path("expected").asBoolean(), accepted);
            }
        }
        return scores;
    }

    /** One type is under test in each text; findings of other types do not count. */
    static Scores oneType(List<JsonNode> cases, Map<String, String> types) {
        Scores scores = new Scores();
        for (JsonNode each : cases) {
            if (each.path("ner").asBoolean() || !each.path("expected_count").isNumber()) {
                continue;
            }
            String type = each.path("entities").path(0).asText();
            List<Span> found = new ArrayList<>(found(each, types));
            found.removeIf(span -> !span.type().equals(type));
            if (each.path("expected_count").asInt() > 0 && each.path("spans").isEmpty()) {
                scores.add(type, true, !found.isEmpty());
            } else {
                compare(gold(each, type), found, scores);
                if (each.path("expected_count").asInt() == 0 && found.isEmpty()) {
                    scores.add(type, false, false);
                }
            }
        }
        return scores;
    }

    /** Every span of the set's types is given. */
    static Scores allTypes(List<JsonNode> cases, Map<String, String> types, Set<String> counted) {
        Scores scores = new Scores();
        for (JsonNode each : cases) {
            List<Span> found = new ArrayList<>(found(each, types));
            found.removeIf(span -> !counted.contains(span.type()));
            compare(gold(each, ""), found, scores);
        }
        return scores;
    }

    private static void compare(List<Span> gold, List<Span> found, Scores scores) {
        List<Span> left = new ArrayList<>(found);
        for (Span wanted : gold) {
            boolean hit = left.stream()
                    .filter(wanted::overlaps)
                    .findFirst()
                    .map(left::remove)
                    .orElse(false);
            scores.add(wanted.type(), true, hit);
        }
        left.forEach(span -> scores.add(span.type(), false, true));
    }

    private static List<Span> found(JsonNode each, Map<String, String> types) {
        return CaseSets.scan(each).findings().stream()
                .filter(finding -> types.containsKey(finding.kind()))
                .map((Finding finding) -> new Span(types.get(finding.kind()), finding.start(), finding.end()))
                .toList();
    }

    private static List<Span> gold(JsonNode each, String type) {
        List<Span> gold = new ArrayList<>();
        each.path("spans")
                .forEach(span -> gold.add(new Span(
                        span.path("type").asText(type),
                        span.path("start").asInt(),
                        span.path("end").asInt())));
        return gold;
    }

    private record Span(String type, int start, int end) {

        boolean overlaps(Span other) {
            return type.equals(other.type) && start < other.end && other.start < end;
        }
    }
}
