package org.agentos.rules.rulebook.gdst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.admission.Suggestions;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.tabular.Column.Quantifier;
import org.agentos.rules.rulebook.tabular.ColumnTest;
import org.agentos.rules.rulebook.xml.XmlElement;

/** Reads the patterns of a table: what each column asks of a fact. */
final class ConditionColumns {

    /** The tests that operators of Drools stand for. */
    private static final Map<String, ColumnTest> TESTS = tests();

    /** Literal values, and those chosen from an enumeration. */
    private static final Set<String> LITERAL = Set.of("", "0", "1", "4");

    private final Problems problems;

    ConditionColumns(Problems problems) {
        this.problems = problems;
    }

    List<SourceColumn> read(List<XmlElement> patterns) {
        List<SourceColumn> columns = new ArrayList<>();
        for (XmlElement pattern : patterns) {
            if (pattern.child("factType").isPresent()) {
                columns.addAll(pattern(pattern));
            } else {
                FreeForm.tell(pattern, "condition", problems);
                columns.addAll(FreeForm.left(pattern));
            }
        }
        return columns;
    }

    private List<SourceColumn> pattern(XmlElement pattern) {
        List<XmlElement> conditions = pattern.childrenOf("conditions");
        Optional<FactType> fact = fact(pattern);
        if (fact.isEmpty() || !plain(pattern, conditions)) {
            return conditions.stream()
                    .<SourceColumn>map(each -> new SourceColumn.Left())
                    .toList();
        }
        return conditions.stream()
                .map(condition -> condition(condition, pattern, fact.get()))
                .toList();
    }

    private Optional<FactType> fact(XmlElement pattern) {
        XmlElement written = pattern.child("factType").orElse(pattern);
        String simple = written.text().substring(written.text().lastIndexOf('.') + 1);
        List<String> names = FactRegistry.standard().names();
        Optional<FactType> fact = names.stream()
                .filter(name -> name.equalsIgnoreCase(simple))
                .findFirst()
                .flatMap(FactRegistry.standard()::type);
        if (fact.isEmpty()) {
            problems.add(
                    written.place(),
                    "unknown-fact",
                    "There is no fact " + Suggestions.abbreviate(simple)
                            + " here, so its columns stay behind; facts are " + String.join(", ", names) + ".",
                    Suggestions.closest(simple, names));
        }
        return fact;
    }

    private boolean plain(XmlElement pattern, List<XmlElement> conditions) {
        if (!pattern.textOf("entryPointName").isEmpty()) {
            problems.add(
                    pattern.place(),
                    "no-sources",
                    "Facts come from the decision and from nowhere else; remove the entry point.");
            return false;
        }
        if (!pattern.child("window")
                .map(window -> window.textOf("operator"))
                .orElse("")
                .isEmpty()) {
            problems.add(
                    pattern.place(),
                    "no-windows",
                    "There are no sliding windows: a decision sees all its facts at once.");
            return false;
        }
        if (conditions.isEmpty()) {
            problems.add(
                    pattern.place(),
                    "no-condition",
                    "A fact is asked for and none of its fields; add a column with a value.");
        }
        return true;
    }

    private SourceColumn condition(XmlElement condition, XmlElement pattern, FactType fact) {
        if (!LITERAL.contains(condition.textOf("constraintValueType"))) {
            problems.add(
                    condition.place(),
                    "no-code",
                    "This column holds formulas, which run code. Compare a field with values instead.");
            return new SourceColumn.Left();
        }
        if (!condition.textOf("binding").isEmpty()) {
            problems.add(condition.place(), "no-binding", "Values are not bound to names here; remove the name.");
        }
        String field = condition.textOf("factField");
        Optional<ColumnTest> test = Optional.ofNullable(TESTS.get(condition.textOf("operator")));
        if (test.isEmpty()) {
            unknownOperator(condition);
        }
        if (!known(condition, field, fact) || test.isEmpty()) {
            return new SourceColumn.Left();
        }
        Quantifier quantifier = pattern.textOf("isNegated").equals("true") ? Quantifier.NONE : Quantifier.EXISTS;
        Column.Test column = new Column.Test(
                SourceColumn.heading(condition), quantifier, fact.name(), alias(pattern, fact), field, test.get());
        Optional<String> fixed = condition.child("value").map(value -> new CellValue(value).text());
        return new SourceColumn.Kept(column, fixed, condition);
    }

    private boolean known(XmlElement condition, String field, FactType fact) {
        if (fact.field(field).isEmpty()) {
            problems.add(
                    condition.child("factField").orElse(condition).place(),
                    "unknown-field",
                    "A " + fact.name() + " has no field " + Suggestions.abbreviate(field) + "; its fields are "
                            + String.join(", ", fact.fieldNames()) + ".",
                    Suggestions.closest(field, fact.fieldNames()));
            return false;
        }
        return true;
    }

    private void unknownOperator(XmlElement condition) {
        String operator = condition.textOf("operator");
        problems.add(
                condition.child("operator").orElse(condition).place(),
                "operator",
                "There is no test \"" + Suggestions.abbreviate(operator) + "\" for a column here; tests are "
                        + String.join("  ", TESTS.keySet()) + ".",
                Suggestions.closest(operator, TESTS.keySet()));
    }

    private static Map<String, ColumnTest> tests() {
        Map<String, ColumnTest> tests = new LinkedHashMap<>();
        tests.put("==", ColumnTest.EQUALS);
        tests.put("!=", ColumnTest.NOT_EQUALS);
        tests.put("<", ColumnTest.LESS_THAN);
        tests.put("<=", ColumnTest.AT_MOST);
        tests.put(">", ColumnTest.GREATER_THAN);
        tests.put(">=", ColumnTest.AT_LEAST);
        tests.put("in", ColumnTest.ONE_OF);
        tests.put("contains", ColumnTest.CONTAINS);
        tests.put("matches", ColumnTest.MATCHES);
        tests.put("str[startsWith]", ColumnTest.STARTS_WITH);
        tests.put("str[endsWith]", ColumnTest.ENDS_WITH);
        return tests;
    }

    private static String alias(XmlElement pattern, FactType fact) {
        String bound = pattern.textOf("boundName").replaceAll("[^A-Za-z0-9]", "");
        return bound.isEmpty() ? fact.name() : bound;
    }
}
