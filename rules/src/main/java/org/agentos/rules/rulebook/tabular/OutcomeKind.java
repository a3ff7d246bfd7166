package org.agentos.rules.rulebook.tabular;

import java.util.Arrays;
import java.util.List;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.condition.Value;

/** What a cell of an outcome column adds. Scores hold whole numbers, all others texts. */
public enum OutcomeKind {
    /** The title of the row's rule, in place of the table's. */
    TITLE,
    /** LOW, MEDIUM, HIGH or CRITICAL, in place of the table's. */
    SEVERITY,
    /** BLOCK, REVIEW or NOTE: there is a violation. */
    EFFECT,
    /** The violation's message; the rule's title when blank. */
    MESSAGE,
    /** What to do about the violation. */
    REMEDY,
    /** Points on the compliance score. */
    COMPLIANCE,
    /** Points on the risk score. */
    RISK,
    /** Points on the brand score. */
    BRAND,
    /** A disclosure to add, such as #ad. */
    DISCLOSURE,
    /** The words of the mark that tells that it is AI-made. */
    AI_MARK,
    /** The stage that must review: brand, compliance, legal or market. */
    STAGE;

    private static final int DIGITS = 9;

    boolean takes(Cell cell) {
        if (cell instanceof Cell.Blank) {
            return true;
        }
        if (!(cell instanceof Cell.One one)) {
            return false;
        }
        if (scores()) {
            return one.value() instanceof Value.Numeral numeral
                    && numeral.number().scale() == 0
                    && numeral.number().precision() <= DIGITS;
        }
        return one.value() instanceof Value.Text text && (words().isEmpty() || words().contains(text.text()));
    }

    String expects() {
        if (scores()) {
            return "a whole number";
        }
        return words().isEmpty() ? "a text" : "one of " + String.join(", ", words());
    }

    /** Whether its cells are points on a score. */
    public boolean scores() {
        return this == COMPLIANCE || this == RISK || this == BRAND;
    }

    private List<String> words() {
        return switch (this) {
            case SEVERITY -> names(Severity.values());
            case EFFECT -> names(Effect.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
