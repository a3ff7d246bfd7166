package org.agentos.rules.rulebook.gdst;

import java.util.Optional;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.xml.XmlElement;

/** What the cells at one position of a row mean. */
sealed interface SourceColumn {

    /** What stands above a column: its header, or the field that it is about. */
    static String heading(XmlElement column) {
        String header = column.textOf("header");
        return header.isEmpty() ? column.textOf("factField") : header;
    }

    /** Nothing that comes along; what is wrong with it was told. */
    record Left() implements SourceColumn {}

    /** What a row is for. */
    record Description() implements SourceColumn {}

    /** The name of a row's rule, which is made of the table's here. */
    record RuleName() implements SourceColumn {}

    /** Metadata, or an attribute, under a name. */
    record Named(String name, boolean attribute, XmlElement element) implements SourceColumn {}

    /**
     * A column that comes along.
     *
     * @param fixed the value that a tick stands for, in a table of ticks
     */
    record Kept(Column column, Optional<String> fixed, XmlElement element) implements SourceColumn {}
}
