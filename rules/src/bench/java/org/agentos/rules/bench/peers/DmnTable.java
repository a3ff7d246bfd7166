package org.agentos.rules.bench.peers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agentos.rules.bench.rules.BenchRule;
import org.agentos.rules.bench.rules.FieldTest;
import org.agentos.rules.rulebook.condition.Operator;

/** The flat set as a DMN decision table with a column for each attribute. */
final class DmnTable {

    private DmnTable() {}

    static String of(List<BenchRule> rules, List<String> columns) {
        Map<String, String> types = rules.stream()
                .flatMap(rule -> Comparison.of(rule).stream())
                .collect(Collectors.toMap(FieldTest::field, DmnTable::type, (a, b) -> a));
        StringBuilder xml = new StringBuilder(
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20211108/MODEL/\" id=\"d\" name=\"bench\" namespace=\"http://bench\">");
        for (String column : columns) {
            String type = types.containsKey(column) ? " typeRef=\"" + types.get(column) + "\"" : "";
            xml.append("<inputData id=\"i_%s\" name=\"%s\"><variable name=\"%s\"%s/></inputData>"
                    .formatted(column, column, column, type));
        }
        xml.append("<decision id=\"dec\" name=\"decision\"><variable name=\"decision\"/>");
        columns.forEach(column -> xml.append(
                "<informationRequirement><requiredInput href=\"#i_%s\"/></informationRequirement>".formatted(column)));
        xml.append("<decisionTable id=\"t\" hitPolicy=\"COLLECT\">");
        columns.forEach(column ->
                xml.append("<input><inputExpression><text>%s</text></inputExpression></input>".formatted(column)));
        xml.append("<output typeRef=\"string\"/>");
        rules.forEach(rule -> row(rule, columns, xml));
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static void row(BenchRule rule, List<String> columns, StringBuilder xml) {
        Map<String, FieldTest> tests =
                Comparison.of(rule).stream().collect(Collectors.toMap(FieldTest::field, test -> test));
        xml.append("<rule>");
        for (String column : columns) {
            FieldTest test = tests.get(column);
            String cell = test == null
                    ? "-"
                    : (test.operator() == Operator.EQUALS ? "" : test.operator().symbol() + " ") + test.literal();
            xml.append("<inputEntry><text>")
                    .append(cell.replace("<", "&lt;").replace(">", "&gt;"))
                    .append("</text></inputEntry>");
        }
        xml.append("<outputEntry><text>\"").append(rule.id()).append("\"</text></outputEntry></rule>");
    }

    private static String type(FieldTest test) {
        return test.value() instanceof String ? "string" : test.value() instanceof Boolean ? "boolean" : "number";
    }
}
