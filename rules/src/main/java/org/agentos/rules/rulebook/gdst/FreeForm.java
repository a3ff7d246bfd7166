package org.agentos.rules.rulebook.gdst;

import java.util.Collections;
import java.util.List;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.xml.XmlElement;

/** Columns of free DRL, sentences of a DSL and the like, which do not come along. */
final class FreeForm {

    private FreeForm() {}

    /** As many columns as the data has cells for it. */
    static List<SourceColumn> left(XmlElement column) {
        int cells = Math.max(1, column.childrenOf("childColumns").size());
        return Collections.nCopies(cells, new SourceColumn.Left());
    }

    static void tell(XmlElement column, String what, Problems problems) {
        String header = column.textOf("header");
        problems.add(
                column.place(),
                "no-code",
                "The " + what + (header.isEmpty() ? "" : " \"" + header + "\"")
                        + " is free text (a fragment of DRL, a sentence of a DSL or a work item) and stays behind; say it by"
                        + " columns of facts and of an Outcome.");
    }
}
