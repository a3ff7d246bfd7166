package org.agentos.rules.bench.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.agentos.rules.bench.engines.Engine;
import org.agentos.rules.bench.rules.BenchRule.Beyond;
import org.agentos.rules.facts.FindingFact;

/** Measured rules as one would write them in Java, a method each, that looks through the facts. */
public final class JavaSource {

    /** The class. */
    public static final String NAME = "bench.ByHand";

    private JavaSource() {}

    public static String of(List<BenchRule> rules) {
        return """
                package bench;
                import java.util.*;
                import %s.*;
                import %s.*;
                import org.agentos.rules.decision.FiredRule;
                import org.agentos.rules.bench.rules.*;
                public final class ByHand implements Engine {
                  private final BenchRule[] rules;
                  public ByHand(List<BenchRule> rules) { this.rules = rules.toArray(new BenchRule[0]); }
                  public Outcome decide(FactSet in) {
                    List<FiredRule> out = new ArrayList<>();
                %s    return Outcome.of(out);
                  }
                %s}
                """
                .formatted(
                        FindingFact.class.getPackageName(),
                        Engine.class.getPackageName(),
                        rules.stream()
                                .map(rule -> "    r" + rule.index() + "(in, out);\n")
                                .collect(Collectors.joining()),
                        rules.stream().map(JavaSource::method).collect(Collectors.joining()));
    }

    private static String method(BenchRule rule) {
        String content = rule.content().isEmpty()
                ? ""
                : "    if (!(" + rule.content().stream().map(FieldTest::java).collect(Collectors.joining(" && "))
                        + ")) return;\n";
        return "  private void r" + rule.index()
                + "(FactSet in, List<FiredRule> out) {\n    ContentFact c = in.content();\n" + content + beyond(rule)
                + "  }\n";
    }

    private static String beyond(BenchRule rule) {
        String fired = "out.add(Messages.fired(rules[" + rule.index() + "], ";
        if (rule.beyond() instanceof Beyond.Found found) {
            return collected(
                    "FindingFact",
                    "findings",
                    "f.kind().equals(\"" + found.kind() + "\") && f.confidence() >= " + found.confidence()
                            + " && f.start() <= " + found.start(),
                    0,
                    fired);
        }
        if (rule.beyond() instanceof Beyond.Missing missing) {
            return "    for (FindingFact f : in.findings()) if (f.kind().equals(\"" + missing.kind()
                    + "\")) return;\n    " + fired + "List.of()));\n";
        }
        if (rule.beyond() instanceof Beyond.Many many) {
            return collected(
                    "FindingFact",
                    "findings",
                    "f.detector().equals(\"" + many.detector() + "\") && f.confidence() >= " + many.confidence(),
                    many.count(),
                    fired);
        }
        if (rule.beyond() instanceof Beyond.Unproven unproven) {
            return collected(
                    "ClaimFact",
                    "claims",
                    "f.confidence() >= " + unproven.confidence()
                            + " && in.evidence().stream().noneMatch(e -> e.topic().equals(f.topic()) && e.kind().equals(\""
                            + unproven.evidence() + "\"))",
                    0,
                    fired);
        }
        if (rule.beyond() instanceof Beyond.Attributes attributes) {
            return attributes.values().entrySet().stream()
                            .map(entry -> "    if (in.attributes().stream().noneMatch(a -> a.name().equals(\""
                                    + entry.getKey() + "\") && a.value().equals(\"" + entry.getValue()
                                    + "\"))) return;\n")
                            .collect(Collectors.joining())
                    + "    " + fired + "List.of()));\n";
        }
        return "    " + fired + "List.of()));\n";
    }

    private static String collected(String type, String list, String test, int moreThan, String fired) {
        return "    List<" + type + "> m = new ArrayList<>();\n    for (" + type + " f : in." + list + "()) if (" + test
                + ") m.add(f);\n    if (m.size() > " + moreThan + ") " + fired + "m));\n";
    }
}
