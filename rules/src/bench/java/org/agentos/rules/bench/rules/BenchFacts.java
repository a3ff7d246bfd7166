package org.agentos.rules.bench.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.agentos.rules.facts.AttributeFact;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.CoverageFact;
import org.agentos.rules.facts.EvidenceFact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.FindingFact;

/** Makes fact sets. The same number gives the same facts. */
public final class BenchFacts {

    private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");
    private static final String TEXT = "We tried it for a week and would do so again. ".repeat(4);

    private BenchFacts() {}

    /** About 35 facts each: the content, 14 to 37 findings, the claims among them, some evidence. */
    public static List<FactSet> joins(int number) {
        Random random = new Random(11);
        List<FactSet> sets = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ContentFact content = content(random);
            sets.add(facts(content, findings(random), List.of(), evidence(random)));
        }
        return sets;
    }

    /** 39 attributes each: 19 of the content and 20 beside it. */
    public static List<FactSet> flat(int number) {
        Random random = new Random(5);
        List<FactSet> sets = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            List<AttributeFact> attributes = new ArrayList<>();
            ContentFact content = content(random);
            for (int attribute = 0; attribute < Vocabulary.ATTRIBUTES; attribute++) {
                String name = "attribute-" + attribute;
                attributes.add(new AttributeFact(name, "v" + random.nextInt(5)));
            }
            sets.add(facts(content, List.of(), attributes, List.of()));
        }
        return sets;
    }

    private static FactSet facts(
            ContentFact content,
            List<FindingFact> findings,
            List<AttributeFact> attributes,
            List<EvidenceFact> evidence) {
        CoverageFact seen = new CoverageFact("text", "bench", "1", "SCANNED", "");
        return new FactSet(
                AT,
                content,
                findings,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                attributes,
                List.of(seen),
                evidence,
                List.of(),
                Map.of("bench", "1"));
    }

    private static ContentFact content(Random random) {
        return new ContentFact(
                TEXT,
                Vocabulary.of(Vocabulary.CHANNELS, random),
                Vocabulary.of(Vocabulary.LANGUAGES, random),
                Vocabulary.of(Vocabulary.REGIONS, random),
                Vocabulary.of(Vocabulary.AUDIENCES, random),
                Vocabulary.of(Vocabulary.FORMS, random),
                "Bench",
                random.nextInt(10) < 8,
                random.nextBoolean(),
                TEXT.length(),
                50 + random.nextInt(4_950),
                4,
                11,
                random.nextInt(100),
                0.1,
                random.nextInt(5),
                random.nextInt(5),
                random.nextInt(5),
                random.nextInt(5));
    }

    private static List<FindingFact> findings(Random random) {
        List<FindingFact> findings = new ArrayList<>();
        int number = 14 + random.nextInt(24);
        for (int i = 0; i < number; i++) {
            String detector = Vocabulary.of(Vocabulary.DETECTORS, random);
            String code = Vocabulary.code(random);
            int start = random.nextInt(30_000);
            String id = String.format("f-%02d", i);
            findings.add(new FindingFact(
                    id,
                    detector + "." + code,
                    "text",
                    start,
                    start + 8,
                    "term " + code,
                    random.nextInt(100) / 100.0,
                    detector));
        }
        return findings;
    }

    private static List<EvidenceFact> evidence(Random random) {
        List<EvidenceFact> evidence = new ArrayList<>();
        int number = 2 + random.nextInt(4);
        for (int i = 0; i < number; i++) {
            String kind = random.nextBoolean() ? "study" : "test";
            evidence.add(new EvidenceFact(Vocabulary.code(random), kind, "laboratory", AT));
        }
        return evidence;
    }
}
