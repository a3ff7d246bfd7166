package org.agentos.rules.rulebook.gdst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Places;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.admission.Suggestions;
import org.agentos.rules.rulebook.drl.grammar.Foreign;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.tabular.Cell;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.tabular.DecisionTable;
import org.agentos.rules.rulebook.xml.XmlElement;

/** Reads one table. */
final class TableReader {

    private static final String AT = "/tables/0";
    private static final int LONGEST_ID = 60;
    private static final Set<String> EVERY_ROW = Set.of("", "NONE", "RULE_ORDER");

    private final XmlElement root;
    private final Places places;
    private final Problems problems;

    TableReader(XmlElement root, Places places, Problems problems) {
        this.root = root;
        this.places = places;
        this.problems = problems;
    }

    DecisionTable read() {
        places.put(AT, root.place());
        root.child("tableName").ifPresent(name -> places.put(AT + "/id", name.place()));
        imports();
        hitPolicy();
        List<SourceColumn> sources = columns();
        RowReader rows = new RowReader(sources, places, problems);
        List<List<Cell>> cells = rows.read(root.childrenOf("data"), AT);
        return table(rows.columns(), cells, rows.values());
    }

    private DecisionTable table(List<Column> columns, List<List<Cell>> rows, RowValues said) {
        String name = root.textOf("tableName");
        boolean severe = columns.stream().anyMatch(RowReader::severity);
        if (!severe) {
            missing("severity", "MEDIUM");
        }
        Optional<LocalDate> from = said.day("effectiveFrom", root.place());
        if (from.isEmpty()) {
            missing("effectiveFrom", LocalDate.EPOCH.toString());
        }
        return new DecisionTable(
                id(name),
                name,
                said.text("description"),
                Severity.MEDIUM,
                said.text("owner"),
                new LegalBasis(said.text("legalBasis"), said.text("legalLink")),
                new Scope(
                        said.texts("jurisdictions"),
                        said.texts("channels"),
                        from.orElse(LocalDate.EPOCH),
                        said.day("effectiveUntil", root.place())),
                said.texts("tags"),
                columns,
                rows);
    }

    private List<SourceColumn> columns() {
        List<SourceColumn> columns = new ArrayList<>();
        columns.add(new SourceColumn.Left());
        columns.add(new SourceColumn.Description());
        boolean named = root.children().stream().anyMatch(child -> child.name().startsWith("ruleNameCol"));
        if (named) {
            columns.add(new SourceColumn.RuleName());
        }
        for (XmlElement metadata : root.childrenOf("metadataCols")) {
            columns.add(new SourceColumn.Named(metadata.textOf("metadata"), false, metadata));
        }
        for (XmlElement attribute : root.childrenOf("attributeCols")) {
            columns.add(new SourceColumn.Named(attribute.textOf("attribute"), true, attribute));
        }
        columns.addAll(new ConditionColumns(problems).read(root.childrenOf("conditionPatterns")));
        columns.addAll(new ActionColumns(problems).read(root.childrenOf("actionCols")));
        return columns;
    }

    private void imports() {
        root.child("imports")
                .map(imports -> imports.childrenOf("imports"))
                .orElse(List.of())
                .forEach(each -> Foreign.refuseStatement("import", each.place(), problems));
    }

    private void hitPolicy() {
        root.child("hitPolicy")
                .filter(policy -> !EVERY_ROW.contains(policy.text()))
                .ifPresent(policy -> problems.add(
                        policy.place(),
                        "hit-policy",
                        "Every row whose tests hold fires; " + policy.text()
                                + " keeps rows from firing. Say in the rows what excludes what.",
                        Optional.of("NONE")));
    }

    private void missing(String what, String until) {
        problems.add(
                root.child("metadataCols").orElse(root).place(),
                "missing",
                "The table does not say its " + what + ": add a metadata column " + what
                        + ", or set it after the import. Until then it is " + until + ".");
    }

    private static String id(String name) {
        String id = Suggestions.id(name, LONGEST_ID);
        return id.isEmpty() ? "imported-table" : id;
    }
}
