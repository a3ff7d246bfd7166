package org.agentos.rules.rulebook.style;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.style.StyleCheck.Head;

/** Makes the rule that judges what a check finds: an error asks for a review, anything less is noted. */
final class StyleRules {

    private static final int TITLE = 180;
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final String OWNER = "style guide";

    private StyleRules() {}

    static Rule of(StyleCheck check) {
        Head head = check.head();
        boolean error = head.level() == StyleLevel.ERROR;
        String link = head.link().startsWith("https://") ? head.link() : "";
        Constraint kind = new Constraint.Compare("kind", Operator.EQUALS, Value.of(head.findingKind()));
        String message = head.qualifiedName() + ": {finding.excerpt}";
        return new Rule(
                head.findingKind().replace('.', '-'),
                shortened("Style " + head.qualifiedName() + ": " + plain(head.message())),
                plain(head.description()),
                error ? Severity.MEDIUM : Severity.LOW,
                OWNER,
                new LegalBasis("Style " + head.pack(), link),
                Scope.everywhereFrom(ALWAYS),
                List.of("style"),
                new Condition.Exists(Pattern.of("finding", kind)),
                List.of(new Consequence.Violation(error ? Effect.REVIEW : Effect.NOTE, message, plain(head.message()))),
                Optional.empty(),
                Optional.empty());
    }

    /** A message without its placeholders, and without braces, which would be placeholders of ours. */
    private static String plain(String message) {
        return message.replaceAll("['\"]?%(?:\\[\\d])?s['\"]?", "it")
                .replace('{', '(')
                .replace('}', ')')
                .strip();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(TITLE, line.codePointCount(0, line.length()))));
    }
}
