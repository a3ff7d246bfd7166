package org.agentos.rules.rulebook.gdst;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.Places;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.admission.Admission;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.tabular.DecisionTable;
import org.agentos.rules.rulebook.xml.XmlElement;
import org.agentos.rules.rulebook.xml.XmlTree;

/** Reads guided decision tables of Drools. Thread-safe. */
public final class GdstNotation {

    private static final String ROOT = "decision-table52";

    private GdstNotation() {}

    /** The table, if all of it comes along and is admitted; otherwise everything that does not, with line and column. */
    public static Reading<RuleSet> read(byte[] document) {
        return convert(document)
                .then(converted -> converted.lost().isEmpty()
                        ? new Reading.Accepted<>(converted.set())
                        : new Reading.Refused<>(converted.lost()));
    }

    /** What comes along of the table, and what does not; refused only when there is no table. */
    public static Reading<Converted> convert(byte[] document) {
        return XmlTree.read(document).then(GdstNotation::convert);
    }

    private static Reading<Converted> convert(XmlElement root) {
        if (!root.name().equals(ROOT)) {
            return new Reading.Refused<>(List.of(RuleProblem.at(
                    root.place(),
                    "not-a-table",
                    "A guided decision table begins with <" + ROOT + ">; this is something else.")));
        }
        Problems problems = new Problems();
        Places places = new Places(root.place());
        DecisionTable table = new TableReader(root, places, problems).read();
        RuleSet set = RuleSet.ofTables(List.of(table));
        return new Reading.Accepted<>(new Converted(set, lost(set, places, problems)));
    }

    private static List<RuleProblem> lost(RuleSet set, Places places, Problems problems) {
        List<RuleProblem> lost = new ArrayList<>(problems.all());
        lost.addAll(places.locateUnexplained(Admission.check(set), problems.all()));
        return lost;
    }
}
