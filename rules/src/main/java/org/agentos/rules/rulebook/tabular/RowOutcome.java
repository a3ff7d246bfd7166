package org.agentos.rules.rulebook.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.condition.Value;

/** What the outcome cells of a row say. */
final class RowOutcome {

    private final DecisionTable table;
    private final List<Cell> cells;

    RowOutcome(DecisionTable table, int row) {
        this.table = table;
        this.cells = table.rows().get(row);
    }

    String title() {
        return text(OutcomeKind.TITLE).orElse(table.title());
    }

    Severity severity() {
        return constant(OutcomeKind.SEVERITY, Severity.class).orElse(table.severity());
    }

    /** The consequences; notes the column of each under its pointer. */
    List<Consequence> consequences(Map<String, Integer> origins) {
        List<Consequence> then = new ArrayList<>();
        constant(OutcomeKind.EFFECT, Effect.class).ifPresent(effect -> {
            note(OutcomeKind.EFFECT, "/then/0", origins);
            note(OutcomeKind.MESSAGE, "/then/0/violation/message", origins);
            note(OutcomeKind.REMEDY, "/then/0/violation/remedy", origins);
            String message = text(OutcomeKind.MESSAGE).orElse(title());
            then.add(new Consequence.Violation(
                    effect, message, text(OutcomeKind.REMEDY).orElse("")));
        });
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i) instanceof Column.Outcome outcome) {
                int column = i;
                addition(outcome.kind(), i).ifPresent(consequence -> {
                    origins.put("/then/" + then.size(), column);
                    then.add(consequence);
                });
            }
        }
        return then;
    }

    private Optional<Consequence> addition(OutcomeKind kind, int column) {
        return switch (kind) {
            case COMPLIANCE, RISK, BRAND ->
                points(column).map(points -> new Consequence.Points(Dimension.valueOf(kind.name()), points));
            case DISCLOSURE -> obligation(Obligation.Kind.ADD_DISCLOSURE, column);
            case AI_MARK -> obligation(Obligation.Kind.MARK_AI_MADE, column);
            case STAGE -> obligation(Obligation.Kind.STAGE, column);
            default -> Optional.empty();
        };
    }

    private Optional<Consequence> obligation(Obligation.Kind kind, int column) {
        return text(column).map(value -> new Consequence.Require(kind, value));
    }

    private Optional<Integer> points(int column) {
        return OutcomeKind.RISK.takes(cell(column))
                        && cell(column) instanceof Cell.One one
                        && one.value() instanceof Value.Numeral numeral
                ? Optional.of(numeral.number().intValueExact())
                : Optional.empty();
    }

    private void note(OutcomeKind kind, String pointer, Map<String, Integer> origins) {
        column(kind).ifPresent(column -> origins.put(pointer, column));
    }

    private Optional<String> text(OutcomeKind kind) {
        return column(kind).flatMap(this::text);
    }

    private Optional<String> text(int column) {
        return cell(column) instanceof Cell.One one && one.value() instanceof Value.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> constant(OutcomeKind kind, Class<E> type) {
        return text(kind).flatMap(text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst());
    }

    private Optional<Integer> column(OutcomeKind kind) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i) instanceof Column.Outcome outcome && outcome.kind() == kind) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.blank();
    }
}
