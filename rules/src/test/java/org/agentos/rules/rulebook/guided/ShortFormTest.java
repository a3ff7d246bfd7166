package org.agentos.rules.rulebook.guided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Medium;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class ShortFormTest {

    private static final String POLICY =
            """
            {"rule_name": "Spring brand 2026", "severity": "critical", "applies_to": ["mastodon", "x"],
             "criteria": {"required_colors": ["#0A7E3C"], "forbidden_words": ["cheap", "last chance"],
                          "tone_requirements": ["calm"]}}
            """;

    @Test
    void becomesOneRulePerCriterion() {
        RuleSet set = GuidedNotation.read(POLICY).orElseThrow();

        assertThat(set.rules())
                .extracting(Rule::id)
                .containsExactly(
                        "spring-brand-2026-colour-0a7e3c", "spring-brand-2026-words", "spring-brand-2026-tone-calm");
        assertThat(set.rules()).allSatisfy(rule -> assertThat(rule.channels()).containsExactly("mastodon", "x"));
        assertThat(GuidedNotation.read(GuidedNotation.print(set)).orElseThrow()).isEqualTo(set);
    }

    @Test
    void isWhatItsSchemaSays() throws IOException {
        JsonNode policy = new ObjectMapper().readTree(POLICY);

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(GuidedNotation.shortFormSchema())
                        .validate(policy))
                .isEmpty();
    }

    @Test
    void decides() {
        try (DecisionEngine engine =
                DecisionEngine.of(Rulebook.of(GuidedNotation.read(POLICY).orElseThrow()), ShortFormTest::scanned)) {
            DecisionOutcome green = decide(engine, "A new blend.", new Color(0x0a7e3c));
            DecisionOutcome red = decide(engine, "CHEAP! Buy! Last chance!", Color.RED);

            assertThat(green.verdict()).isEqualTo(Verdict.ALLOW);
            assertThat(red.verdict()).isEqualTo(Verdict.BLOCK);
            assertThat(red.rules())
                    .extracting(FiredRule::message)
                    .containsExactlyInAnyOrder(
                            "media/0 does not show the colour #0a7e3c.",
                            "These words are forbidden: cheap, last chance.",
                            "The text shouts: capitals or exclamation marks.");
        }
    }

    @Test
    void namesItsOwnPlacesInProblems() {
        String wrong =
                """
                {"rule_name": "Spring", "severity": "severe", "applies_to": "Insta gram",
                 "criteria": {"required_colors": ["green"], "forbidden_words": ["ok", ""], "tone_requirements": ["plian"],
                              "fonts": ["Inter"]}}
                """;

        List<RuleProblem> problems = GuidedNotation.read(wrong).problems();

        assertThat(problems)
                .extracting(RuleProblem::pointer, RuleProblem::code)
                .containsExactlyInAnyOrder(
                        tuple("/severity", "unknown-word"),
                        tuple("/applies_to", "word"),
                        tuple("/criteria/required_colors/0", "colour"),
                        tuple("/criteria/forbidden_words/1", "length"),
                        tuple("/criteria/tone_requirements/0", "unknown-tone"),
                        tuple("/criteria/fonts", "unknown-field"));
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("unknown-tone"))
                .flatExtracting(
                        problem -> new ArrayList<>(problem.suggestion().stream().toList()))
                .containsExactly("plain");
    }

    private static DecisionOutcome decide(DecisionEngine engine, String text, Color colour) {
        Medium medium = new Medium("", "image/png", png(colour), "A pack");
        Subject subject = new Subject(
                text,
                "x",
                "en",
                "",
                "consumer",
                "post",
                false,
                false,
                List.of(),
                List.of(medium),
                Brand.none(),
                Map.of());
        return engine.decide(subject, Instant.parse("2026-11-24T09:00:00Z"));
    }

    private static ScanResult scanned(Subject subject) {
        CoverageEntry text = new CoverageEntry("text", "test", "1", CoverageEntry.Outcome.SCANNED, "");
        CoverageEntry medium = new CoverageEntry("media/0", "test", "1", CoverageEntry.Outcome.SCANNED, "");
        return new ScanResult(List.of(), List.of(), List.of(text, medium), Map.of());
    }

    private static byte[] png(Color colour) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 20, 40);
        graphics.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
