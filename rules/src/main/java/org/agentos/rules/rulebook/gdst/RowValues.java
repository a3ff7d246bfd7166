package org.agentos.rules.rulebook.gdst;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.drl.grammar.Foreign;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.table.CellText;
import org.agentos.rules.rulebook.xml.XmlElement;

/** What rows say by metadata and attributes about the table as a whole, where every row says the same. */
final class RowValues {

    private static final Set<String> KNOWN = Set.of(
            "owner",
            "legalBasis",
            "legalLink",
            "description",
            "jurisdictions",
            "channels",
            "tags",
            "effectiveFrom",
            "effectiveUntil");

    private static final Map<String, String> ATTRIBUTES =
            Map.of("date-effective", "effectiveFrom", "date-expires", "effectiveUntil");

    private final Map<String, String> said = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Problems problems;

    RowValues(Problems problems) {
        this.problems = problems;
    }

    /** Takes what a row says under a name of metadata or of an attribute. */
    void take(SourceColumn.Named column, XmlElement cell, String text) {
        String name = column.attribute() ? ATTRIBUTES.getOrDefault(column.name(), "") : column.name();
        if (!KNOWN.contains(name)) {
            tellOnce(column);
            return;
        }
        String first = said.putIfAbsent(name, text);
        if (first != null && !first.equals(text)) {
            problems.add(
                    cell.place(),
                    "row-metadata",
                    "The first row says otherwise, and " + name
                            + " is the same for all rows of a table; split the table.");
        }
    }

    private void tellOnce(SourceColumn.Named column) {
        if (!told.add(column.name())) {
            return;
        }
        if (column.attribute() && Foreign.isAttribute(column.name())) {
            Foreign.refuseAttribute(column.name(), column.element().place(), problems);
        } else {
            problems.add(
                    column.element().place(),
                    "unknown-metadata",
                    "Nothing here is called \"" + column.name() + "\"; metadata columns are severity, "
                            + String.join(", ", KNOWN.stream().sorted().toList()) + ".");
        }
    }

    String text(String name) {
        return said.getOrDefault(name, "");
    }

    List<String> texts(String name) {
        return CellText.items(text(name)).stream().map(CellText::unquoted).toList();
    }

    /** A day; told when it is none. */
    Optional<LocalDate> day(String name, Place.Position whole) {
        Optional<LocalDate> day = CellValue.day(text(name));
        if (day.isEmpty() && !text(name).isEmpty()) {
            problems.add(whole, "date", "In " + name + " a day is written 2026-01-31.");
        }
        return day;
    }
}
