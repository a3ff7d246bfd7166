package org.agentos.rules.rulebook.gdst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.rulebook.admission.Suggestions;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.tabular.OutcomeKind;
import org.agentos.rules.rulebook.xml.XmlElement;

/** Reads the actions of a table. Those that fill an inserted {@code Outcome} are what a rule says; all others change facts. */
final class ActionColumns {

    private static final String OUTCOME = "Outcome";

    private final Set<String> outcomes = new HashSet<>();
    private final Problems problems;

    ActionColumns(Problems problems) {
        this.problems = problems;
    }

    List<SourceColumn> read(List<XmlElement> actions) {
        List<SourceColumn> columns = new ArrayList<>();
        for (XmlElement action : actions) {
            if (action.child("factField").isPresent()) {
                columns.add(action(action));
            } else if (action.child("childColumns").isPresent()) {
                FreeForm.tell(action, "action", problems);
                columns.addAll(FreeForm.left(action));
            } else {
                tell(action);
                columns.add(new SourceColumn.Left());
            }
        }
        return columns;
    }

    private SourceColumn action(XmlElement action) {
        String fact = action.textOf("factType");
        if (fact.substring(fact.lastIndexOf('.') + 1).equals(OUTCOME)) {
            outcomes.add(action.textOf("boundName"));
        } else if (!fact.isEmpty() || !outcomes.contains(action.textOf("boundName"))) {
            tell(action);
            return new SourceColumn.Left();
        }
        return kind(action)
                .<SourceColumn>map(kind -> new SourceColumn.Kept(
                        new Column.Outcome(SourceColumn.heading(action), kind),
                        action.child("value").map(value -> new CellValue(value).text()),
                        action))
                .orElseGet(SourceColumn.Left::new);
    }

    private Optional<OutcomeKind> kind(XmlElement action) {
        String field = action.textOf("factField");
        String word = field.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        Optional<OutcomeKind> kind = Arrays.stream(OutcomeKind.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
        if (kind.isEmpty()) {
            List<String> fields = Arrays.stream(OutcomeKind.values())
                    .map(each ->
                            each == OutcomeKind.AI_MARK ? "aiMark" : each.name().toLowerCase(Locale.ROOT))
                    .toList();
            problems.add(
                    action.child("factField").orElse(action).place(),
                    "unknown-field",
                    "An Outcome has no field " + Suggestions.abbreviate(field) + "; its fields are "
                            + String.join(", ", fields) + ".",
                    Suggestions.closest(field, fields));
        }
        return kind;
    }

    private void tell(XmlElement action) {
        problems.add(
                action.place(),
                "no-code",
                "The action \"" + Suggestions.abbreviate(SourceColumn.heading(action))
                        + "\" makes, changes or removes a fact, or calls something. Rules say what is wrong, score, and"
                        + " oblige: insert an Outcome and fill its effect, message, remedy, risk and so on.",
                Optional.of("insert a fact Outcome with the field effect"));
    }
}
