package org.agentos.rules.rulebook.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.registry.FactRegistry;

/** Facts changed a little, and put together. */
final class Facts {

    private Facts() {}

    /** The facts with other values in some fields of the content. */
    static FactSet with(FactSet facts, Map<String, Object> fields) {
        ContentFact content = facts.content();
        return facts.with((ContentFact) FactRegistry.standard().of(content).with(content, fields));
    }

    /** The first's content and moment, with the facts of both beside it. */
    static FactSet together(FactSet first, FactSet second) {
        return new FactSet(
                first.at(),
                first.content(),
                both(first.findings(), second.findings()),
                both(first.disclosures(), second.disclosures()),
                both(first.measures(), second.measures()),
                both(first.links(), second.links()),
                both(first.media(), second.media()),
                both(first.tones(), second.tones()),
                both(first.attributes(), second.attributes()),
                both(first.coverage(), second.coverage()),
                both(first.evidence(), second.evidence()),
                both(first.campaigns(), second.campaigns()),
                first.detectorVersions());
    }

    private static <F> List<F> both(List<F> first, List<F> second) {
        Set<F> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return new ArrayList<>(all);
    }
}
