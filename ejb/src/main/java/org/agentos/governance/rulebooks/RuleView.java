package org.agentos.governance.rulebooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Example;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/**
 * A rule in force: what it means, why, and what it looks like when it fires.
 *
 * @param topic the first word of the id
 * @param effect NOTE for a rule that only scores or obliges
 * @param passingExample a text that passes; followed, in brackets, by what makes the difference when it is not the text; empty when the
 *     rule has no example
 * @param failingExample a text that fails
 * @param definition the rule as guided JSON
 * @param firings how often it has fired in decisions that were given
 */
public record RuleView(
        String id,
        String title,
        String description,
        String topic,
        Severity severity,
        Effect effect,
        String owner,
        LegalBasis legalBasis,
        List<String> jurisdictions,
        List<String> channels,
        List<String> tags,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveUntil,
        Optional<String> remedy,
        String passingExample,
        String failingExample,
        JsonNode definition,
        long firings) {

    static RuleView of(Rule rule, long firings) {
        return new RuleView(
                rule.id(),
                rule.title(),
                rule.description(),
                rule.id().split("-", 2)[0],
                rule.severity(),
                rule.violation().map(Consequence.Violation::effect).orElse(Effect.NOTE),
                rule.owner(),
                rule.legalBasis(),
                rule.jurisdictions(),
                rule.channels(),
                rule.tags(),
                rule.effectiveFrom(),
                rule.effectiveUntil(),
                rule.violation().map(Consequence.Violation::remedy).filter(remedy -> !remedy.isBlank()),
                text(rule.passingExample(), rule.failingExample()),
                text(rule.failingExample(), rule.passingExample()),
                Json.read(GuidedNotation.print(rule), JsonNode.class),
                firings);
    }

    /** The example's text; where the text is not what makes the difference, with what does. */
    private static String text(Optional<Example> example, Optional<Example> other) {
        Optional<String> text = example.map(shown -> shown.subject().text());
        boolean telling = !text.equals(other.map(shown -> shown.subject().text()));
        return telling
                ? text.orElse("")
                : example.map(shown -> shown.subject().text() + " (" + shown.explanation() + ")")
                        .orElse("");
    }
}
