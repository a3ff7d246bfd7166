package org.agentos.rules.rulebook.guided.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Example;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;

/** Reads one rule. */
public final class RuleReader {

    private static final List<String> REQUIRED =
            List.of("id", "title", "severity", "owner", "legalBasis", "effectiveFrom", "when", "then");
    private static final List<String> OPTIONAL =
            List.of("description", "jurisdictions", "channels", "effectiveUntil", "tags", "passing", "failing");

    private RuleReader() {}

    public static Rule read(Cursor rule) {
        rule.objectOf(REQUIRED, OPTIONAL);
        return new Rule(
                rule.at("id").text(""),
                rule.at("title").text(""),
                rule.at("description").text(""),
                rule.at("severity").word("severity", Words.of(Severity.class), Severity.HIGH),
                rule.at("owner").text(""),
                legalBasis(rule.at("legalBasis")),
                scope(rule),
                rule.at("tags").texts(),
                ConditionReader.read(rule.at("when")),
                rule.at("then").elements().stream()
                        .flatMap(then -> consequence(then).stream())
                        .toList(),
                example(rule.at("passing")),
                example(rule.at("failing")));
    }

    static LegalBasis legalBasis(Cursor basis) {
        if (!basis.missing()) {
            basis.objectOf(List.of("citation"), List.of("url"));
        }
        return new LegalBasis(basis.at("citation").text(""), basis.at("url").text(""));
    }

    static Scope scope(Cursor rule) {
        return new Scope(
                rule.at("jurisdictions").texts(),
                rule.at("channels").texts(),
                day(rule.at("effectiveFrom")).orElse(LocalDate.EPOCH),
                day(rule.at("effectiveUntil")));
    }

    private static Optional<LocalDate> day(Cursor day) {
        String text = day.text("");
        try {
            return day.textual() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            day.problem("date", "A day is written 2026-01-31.");
            return Optional.empty();
        }
    }

    private static Optional<Consequence> consequence(Cursor then) {
        return then.choice(List.of("violation", "points", "obligation")).map(choice -> switch (choice) {
            case "violation" -> violation(then.at(choice));
            case "points" -> points(then.at(choice));
            default -> obligation(then.at(choice));
        });
    }

    private static Consequence violation(Cursor violation) {
        violation.objectOf(List.of("effect", "message"), List.of("remedy"));
        return new Consequence.Violation(
                violation.at("effect").word("effect", Words.of(Effect.class), Effect.REVIEW),
                violation.at("message").text(""),
                violation.at("remedy").text(""));
    }

    private static Consequence points(Cursor points) {
        if (points.has("factor") || points.has("per")) {
            return scaled(points);
        }
        points.objectOf(List.of("dimension", "points"), List.of());
        return new Consequence.Points(
                points.at("dimension").word("dimension", Words.of(Dimension.class), Dimension.COMPLIANCE),
                points.at("points").wholeNumber(0));
    }

    private static Consequence scaled(Cursor points) {
        points.objectOf(List.of("dimension", "factor", "per"), List.of("constant"));
        Cursor per = points.at("per");
        per.objectOf(List.of("aggregate", "as"), List.of("field"));
        return new Consequence.ScaledPoints(
                points.at("dimension").word("dimension", Words.of(Dimension.class), Dimension.COMPLIANCE),
                points.at("constant").number(),
                points.at("factor").number(),
                new Consequence.BoundNumber(
                        per.at("aggregate").word("aggregate", Words.AGGREGATES, Aggregate.COUNT),
                        per.at("as").text(""),
                        per.at("field").text("")));
    }

    private static Consequence obligation(Cursor obligation) {
        obligation.objectOf(List.of("kind", "value"), List.of());
        return new Consequence.Require(
                obligation.at("kind").word("obligation", Words.of(Obligation.Kind.class), Obligation.Kind.STAGE),
                obligation.at("value").text(""));
    }

    private static Optional<Example> example(Cursor example) {
        return example.missing() ? Optional.empty() : Optional.of(ExampleReader.read(example));
    }
}
