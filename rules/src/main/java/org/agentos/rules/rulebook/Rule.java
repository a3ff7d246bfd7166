package org.agentos.rules.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.condition.Condition;

/**
 * A rule, whatever the notation it was written in.
 *
 * @param id kebab-case, beginning with its topic, such as {@code disclosure-paid-partnership}
 * @param title what it asks for, in plain language
 * @param description why, and what it looks at; may be empty
 * @param owner who answers for it
 */
public record Rule(
        String id,
        String title,
        String description,
        Severity severity,
        String owner,
        LegalBasis legalBasis,
        Scope scope,
        List<String> tags,
        Condition condition,
        List<Consequence> consequences,
        Optional<Example> passingExample,
        Optional<Example> failingExample) {

    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(passingExample, "passingExample");
        Objects.requireNonNull(failingExample, "failingExample");
        tags = List.copyOf(tags);
        consequences = List.copyOf(consequences);
    }

    public List<String> jurisdictions() {
        return scope.jurisdictions();
    }

    public List<String> channels() {
        return scope.channels();
    }

    public LocalDate effectiveFrom() {
        return scope.effectiveFrom();
    }

    public Optional<LocalDate> effectiveUntil() {
        return scope.effectiveUntil();
    }

    /** What is wrong when it fires; a rule without a violation only scores or obliges. */
    public Optional<Consequence.Violation> violation() {
        return consequences(Consequence.Violation.class).findFirst();
    }

    /** Its consequences of one kind, in order. */
    public <T extends Consequence> Stream<T> consequences(Class<T> kind) {
        return consequences.stream().filter(kind::isInstance).map(kind::cast);
    }
}
