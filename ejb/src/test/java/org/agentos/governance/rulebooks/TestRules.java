package org.agentos.governance.rulebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.audit.Actor;
import org.agentos.governance.rulebooks.register.Activation;
import org.agentos.governance.rulebooks.register.ActivationKind;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.testing.Beans;

/** A small rulebook over words in brackets: {@code [block]}, {@code [legal]}, {@code [brand]}, {@code [paid]}, {@code [later]}. */
public final class TestRules {

    private static final Pattern MARK = Pattern.compile("\\[(\\w+)]");

    private TestRules() {}

    /** Puts the rulebook in force, and looks for words in brackets only from now on. */
    public static Rulebooks activate(Beans beans) {
        beans.get(Candidates.class).scanBy(TestRules::scan);
        return activate(beans, rulebook());
    }

    /** Looks for words in brackets only from now on. */
    public static void scanBy(Candidates candidates) {
        candidates.scanBy(TestRules::scan);
    }

    /** Puts another rulebook in force. */
    public static Rulebooks activate(Beans beans, Rulebook rulebook) {
        Rulebooks rulebooks = join(beans);
        rulebooks.follow(beans.get(RulebookRegister.class)
                .activate(new Activation(
                        rulebook,
                        ActivationKind.START,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Actor.system())));
        return rulebooks;
    }

    /** Lets the rulebook in force read and write in the beans' transaction. */
    public static Rulebooks join(Beans beans) {
        Rulebooks rulebooks = beans.get(Rulebooks.class);
        rulebooks.register = beans.get(RulebookRegister.class);
        rulebooks.candidates = beans.get(Candidates.class);
        rulebooks.candidates.composition = beans.get(Composition.class);
        return rulebooks;
    }

    public static Rulebook rulebook() {
        return read(
                rule("test-block", "block", "{\"violation\":{\"effect\":\"BLOCK\",\"message\":\"Never.\"}}"),
                rule("test-legal", "legal", review("legal")),
                rule("test-brand", "brand", review("brand")),
                rule("test-review", "review", "{\"violation\":{\"effect\":\"REVIEW\",\"message\":\"Look.\"}}"),
                rule("test-paid", "paid", "{\"obligation\":{\"kind\":\"ADD_DISCLOSURE\",\"value\":\"#ad\"}}"));
    }

    /** The same, and {@code [later]} is what the consequence says. */
    public static Rulebook stricter(String consequence) {
        return read(
                rule("test-block", "block", "{\"violation\":{\"effect\":\"BLOCK\",\"message\":\"Never.\"}}"),
                rule("test-legal", "legal", review("legal")),
                rule("test-later", "later", consequence));
    }

    public static String blocking() {
        return "{\"violation\":{\"effect\":\"BLOCK\",\"message\":\"Not any more.\"}}";
    }

    public static String review(String stage) {
        return "{\"violation\":{\"effect\":\"REVIEW\",\"message\":\"Look.\"}},{\"obligation\":{\"kind\":\"STAGE\",\"value\":\""
                + stage + "\"}}";
    }

    static ScanResult scan(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Matcher marks = MARK.matcher(subject.text());
        while (marks.find()) {
            findings.add(new Finding(
                    "f" + findings.size(), "test." + marks.group(1), "text", 0, 1, marks.group(), 1, "marks"));
        }
        return new ScanResult(
                findings,
                List.of(),
                List.of(
                        new CoverageEntry("text", "marks", "1", Outcome.SCANNED, ""),
                        new CoverageEntry("media/0", "marks", "1", Outcome.SCANNED, ""),
                        new CoverageEntry("media/1", "marks", "1", Outcome.SCANNED, "")),
                Map.of("marks", "1"));
    }

    private static Rulebook read(String... rules) {
        return GuidedNotation.read("{\"rules\":[" + String.join(",", rules) + "]}")
                .map(Rulebook::of)
                .orElseThrow();
    }

    private static String rule(String id, String mark, String consequences) {
        return """
                {"id":"%s","title":"%s","severity":"HIGH","owner":"Tests","legalBasis":{"citation":"Internal","url":""},
                 "effectiveFrom":"2020-01-01",
                 "when":{"exists":{"fact":"finding","where":[{"field":"kind","is":"equals","value":"test.%s"}]}},
                 "then":[%s]}"""
                .formatted(id, id, mark, consequences);
    }
}
