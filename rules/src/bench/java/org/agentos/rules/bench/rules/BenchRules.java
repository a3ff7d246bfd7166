package org.agentos.rules.bench.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.agentos.rules.bench.rules.BenchRule.Beyond;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;

/** Makes rules. The same number gives the same rules. */
public final class BenchRules {

    private static final List<String> CONTENT = List.of(
            "channel", "region", "audience", "wordCount", "readability", "aiMade", "paidPartnership", "linkCount");
    private static final List<String> FLAT = List.of(
            "channel",
            "region",
            "audience",
            "language",
            "kind",
            "wordCount",
            "readability",
            "aiMade",
            "paidPartnership",
            "linkCount",
            "mediaCount",
            "hashtagCount",
            "exclamationCount");

    private BenchRules() {}

    /** Rules over about 35 facts: a quarter on the content, the others on findings, claims and evidence beside it. */
    public static List<BenchRule> joins(int number) {
        Random random = new Random(7);
        List<BenchRule> rules = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int shape = random.nextInt(100);
            Beyond beyond = beyond(shape, random);
            int tests = shape < 25
                    ? 2 + random.nextInt(3)
                    : shape >= 65 && shape < 80 ? 2 + random.nextInt(2) : random.nextInt(3);
            rules.add(rule(i, tests(CONTENT, tests, random), beyond, random));
        }
        return rules;
    }

    private static Beyond beyond(int shape, Random random) {
        if (shape < 25) {
            return new Beyond.Nothing();
        }
        String detector = Vocabulary.of(Vocabulary.DETECTORS, random);
        String kind = detector + "." + Vocabulary.code(random);
        double confidence = (3 + random.nextInt(6)) / 10.0;
        if (shape < 65) {
            return new Beyond.Found(kind, confidence, 7_500 * (1 + random.nextInt(4)));
        }
        if (shape < 80) {
            return new Beyond.Missing(kind);
        }
        if (shape < 90) {
            return new Beyond.Many(detector, confidence, 1 + random.nextInt(4));
        }
        return new Beyond.Unproven((80 + random.nextInt(20)) / 100.0, random.nextBoolean() ? "study" : "test");
    }

    /** Rules of two to four comparisons over 39 attributes of one content. */
    public static List<BenchRule> flat(int number) {
        Random random = new Random(99);
        List<BenchRule> rules = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int comparisons = 2 + random.nextInt(3);
            Map<String, String> attributes = new HashMap<>();
            for (int test = 0; test < comparisons; test++) {
                if (random.nextInt(10) < 3) {
                    attributes.put("attribute-" + random.nextInt(Vocabulary.ATTRIBUTES), "v" + random.nextInt(3));
                }
            }
            List<FieldTest> content = tests(FLAT, comparisons - attributes.size(), random);
            rules.add(rule(
                    i,
                    content,
                    attributes.isEmpty() ? new Beyond.Nothing() : new Beyond.Attributes(attributes),
                    random));
        }
        return rules;
    }

    private static List<FieldTest> tests(List<String> fields, int number, Random random) {
        List<String> shuffled = new ArrayList<>(fields);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, number).stream()
                .sorted()
                .map(field -> FieldTest.of(field, random))
                .toList();
    }

    private static BenchRule rule(int index, List<FieldTest> content, Beyond beyond, Random random) {
        Dimension dimension = Dimension.values()[index % 3];
        int points = 1 + random.nextInt(20);
        Effect effect = index % 10 == 0 ? Effect.BLOCK : index % 3 == 0 ? Effect.REVIEW : Effect.NOTE;
        return new BenchRule(index, content, beyond, effect, dimension, dimension == Dimension.RISK ? points : -points);
    }
}
