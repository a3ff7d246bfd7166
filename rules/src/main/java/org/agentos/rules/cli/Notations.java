package org.agentos.rules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.admission.Admission;

/** Files of rules, in whatever notation each is. */
final class Notations {

    private Notations() {}

    static Reading<RuleSet> read(Source source) {
        return Notation.of(source).read(source, checkName(source));
    }

    /**
     * All files as one rulebook.
     *
     * @throws CannotRun if one is refused, or they do not go together
     */
    static Rulebook rulebook(List<Source> sources) {
        return Rulebook.of(set(sources));
    }

    /** All files as one set; fails like {@link #rulebook}. */
    static RuleSet set(List<Source> sources) {
        List<String> refusals = new ArrayList<>();
        RuleSet all = RuleSet.empty();
        for (Source source : sources) {
            Reading<RuleSet> reading = read(source);
            reading.problems().forEach(problem -> refusals.add(source.name() + ": " + ProblemText.of(problem)));
            all = reading.problems().isEmpty() ? all.merge(reading.orElseThrow()) : all;
        }
        if (refusals.isEmpty() && sources.size() > 1) {
            Admission.check(all).stream().map(ProblemText::of).forEach(refusals::add);
        }
        if (!refusals.isEmpty()) {
            throw new CannotRun(
                    "the rules are refused:" + System.lineSeparator() + String.join(System.lineSeparator(), refusals));
        }
        return all;
    }

    /** What Vale would call the check of a file: its folder and its own name. */
    private static String checkName(Source source) {
        Path path = Path.of(source.name()).toAbsolutePath();
        String file = path.getFileName().toString();
        int dot = file.lastIndexOf('.');
        Path folder = path.getParent();
        String style = folder == null || folder.getFileName() == null
                ? "Style"
                : folder.getFileName().toString();
        return style + "." + (dot < 0 ? file : file.substring(0, dot));
    }
}
