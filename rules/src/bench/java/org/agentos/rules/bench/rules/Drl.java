package org.agentos.rules.bench.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.agentos.rules.bench.engines.RawDrools;
import org.agentos.rules.bench.rules.BenchRule.Beyond;
import org.agentos.rules.facts.FindingFact;

/** Measured rules as who knows Drools would write them: facts are bound and told to a collector for the explanation. */
public final class Drl {

    private Drl() {}

    public static String of(List<BenchRule> rules) {
        String facts = FindingFact.class.getPackageName();
        return "package bench;\nimport " + facts + ".*;\nglobal " + RawDrools.Collector.class.getCanonicalName()
                + " collector;\n" + rules.stream().map(Drl::rule).collect(Collectors.joining());
    }

    private static String rule(BenchRule rule) {
        String content = rule.content().isEmpty()
                ? ""
                : "  ContentFact("
                        + rule.content().stream().map(FieldTest::drl).collect(Collectors.joining(", "))
                        + ")\n";
        return "rule \"" + rule.id() + "\" when\n" + content + beyond(rule.beyond()) + "then\n  collector." + told(rule)
                + ";\nend\n";
    }

    private static String told(BenchRule rule) {
        if (rule.beyond() instanceof Beyond.Many) {
            return "all(" + rule.index() + ", $all)";
        }
        boolean bound = rule.beyond() instanceof Beyond.Found || rule.beyond() instanceof Beyond.Unproven;
        return bound ? "one(" + rule.index() + ", $fact)" : "none(" + rule.index() + ")";
    }

    private static String beyond(Beyond beyond) {
        if (beyond instanceof Beyond.Found found) {
            return "  $fact : FindingFact(kind == \"" + found.kind() + "\", confidence >= " + found.confidence()
                    + ", start <= " + found.start() + ")\n";
        }
        if (beyond instanceof Beyond.Missing missing) {
            return "  not FindingFact(kind == \"" + missing.kind() + "\")\n";
        }
        if (beyond instanceof Beyond.Many many) {
            return "  accumulate($f : FindingFact(detector == \"" + many.detector() + "\", confidence >= "
                    + many.confidence() + "); $all : collectList($f), $n : count($f); $n > " + many.count() + ")\n";
        }
        if (beyond instanceof Beyond.Unproven unproven) {
            return "  $fact : ClaimFact($topic : topic, confidence >= " + unproven.confidence() + ")\n"
                    + "  not EvidenceFact(topic == $topic, kind == \"" + unproven.evidence() + "\")\n";
        }
        if (beyond instanceof Beyond.Attributes attributes) {
            return attributes.values().entrySet().stream()
                    .map(entry -> "  AttributeFact(name == \"" + entry.getKey() + "\", value == \"" + entry.getValue()
                            + "\")\n")
                    .collect(Collectors.joining());
        }
        return "";
    }
}
